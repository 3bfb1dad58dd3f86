import {
  commands,
  type Disposable,
  NotebookControllerAffinity,
  type NotebookDocument,
  type NotebookEditor,
  notebooks,
  window,
  workspace,
} from "vscode";
import type { KernelConnection } from "./connection.js";
import { CELL_LANGUAGES, KERNEL_LABEL, KERNEL_NAME, kernelNameOf, prefersKommunelab } from "./kernelspec.js";
import { NotebookSession } from "./notebook-session.js";
import { rememberKernel } from "./remember-kernel.js";
import { settings } from "./settings.js";
import type { Squiggles } from "./squiggles.js";

const NOTEBOOK_TYPE = "jupyter-notebook";

/** What the controller is built from. */
export interface ControllerParts {
  /** Id of the extension that the controller belongs to. */
  readonly extensionId: string;
  /** A connection to a kernel of its own for the notebook that `notebook` gives whenever the kernel starts. */
  readonly connect: (notebook: () => NotebookDocument) => KernelConnection;
  readonly squiggles: Squiggles;
}

/** Kommunelab among the kernels that VS Code offers for .ipynb files, with one kernel per notebook. */
export class KommunelabController {
  readonly #parts: ControllerParts;
  readonly #controller = notebooks.createNotebookController(KERNEL_NAME, NOTEBOOK_TYPE, KERNEL_LABEL);
  readonly #sessions = new Map<NotebookDocument, NotebookSession>();
  readonly #bound = new WeakSet<NotebookDocument>();
  readonly #subscriptions: Disposable[];

  constructor(parts: ControllerParts) {
    this.#parts = parts;
    this.#controller.supportedLanguages = [...CELL_LANGUAGES];
    this.#controller.supportsExecutionOrder = true;
    this.#controller.executeHandler = (cells, notebook) => {
      void rememberKernel(notebook);
      this.#sessionOf(notebook).run(cells);
    };
    this.#controller.interruptHandler = (notebook) => this.#sessions.get(notebook)?.interrupt();
    this.#subscriptions = [
      this.#controller,
      this.#controller.onDidChangeSelectedNotebooks(({ notebook, selected }) => {
        if (selected) void rememberKernel(notebook);
        else this.#release(notebook);
      }),
      workspace.onDidOpenNotebookDocument((notebook) => this.#offer(notebook)),
      workspace.onDidCloseNotebookDocument((notebook) => this.#release(notebook)),
      window.onDidChangeActiveNotebookEditor((editor) => void this.#bind(editor)),
    ];
    for (const notebook of workspace.notebookDocuments) this.#offer(notebook);
    void this.#bind(window.activeNotebookEditor);
  }

  /** Restarts the kernel of a notebook, or starts it when it has none yet. */
  async restart(notebook: NotebookDocument | undefined): Promise<void> {
    if (notebook?.notebookType === NOTEBOOK_TYPE) await this.#sessionOf(notebook).restart();
    else window.showInformationMessage(settings.texts.restartFirst);
  }

  async dispose(): Promise<void> {
    for (const subscription of this.#subscriptions) subscription.dispose();
    await Promise.all([...this.#sessions.keys()].map((notebook) => this.#end(notebook)));
  }

  #sessionOf(notebook: NotebookDocument): NotebookSession {
    const { connect, squiggles } = this.#parts;
    const session =
      this.#sessions.get(notebook) ??
      new NotebookSession(notebook, { controller: this.#controller, connect, squiggles });
    this.#sessions.set(notebook, session);
    return session;
  }

  async #end(notebook: NotebookDocument): Promise<void> {
    const session = this.#sessions.get(notebook);
    this.#sessions.delete(notebook);
    await session?.dispose();
  }

  /**
   * Ends the kernel of a notebook that was closed or that has another kernel now. Saving a new notebook for the first
   * time closes it too, after its file was opened: the kernel goes on there.
   */
  #release(notebook: NotebookDocument): void {
    const session = this.#sessions.get(notebook);
    const saved = notebook.isUntitled ? this.#savedAs(notebook) : undefined;
    if (!session || !saved) return void this.#end(notebook);
    this.#sessions.delete(notebook);
    this.#sessions.set(saved, session);
    session.notebook = saved;
  }

  #savedAs(untitled: NotebookDocument): NotebookDocument | undefined {
    const texts = textOf(untitled);
    return workspace.notebookDocuments.find(
      (other) => !other.isUntitled && !this.#sessions.has(other) && textOf(other) === texts,
    );
  }

  /** Puts Kommunelab first among the kernels for the notebooks that are its own. */
  #offer(notebook: NotebookDocument): void {
    if (notebook.notebookType !== NOTEBOOK_TYPE || !prefersKommunelab(notebook.metadata)) return;
    this.#controller.updateNotebookAffinity(notebook, NotebookControllerAffinity.Preferred);
  }

  /**
   * Picks Kommunelab for a notebook that says it was written with it, once: the user may pick another kernel after that.
   * VS Code does this by itself only where no other extension offers kernels for .ipynb files.
   */
  async #bind(editor: NotebookEditor | undefined): Promise<void> {
    if (!editor || this.#bound.has(editor.notebook) || kernelNameOf(editor.notebook.metadata) !== KERNEL_NAME) return;
    this.#bound.add(editor.notebook);
    const kernel = { id: KERNEL_NAME, extension: this.#parts.extensionId, notebookEditor: editor };
    await commands.executeCommand("notebook.selectKernel", kernel);
  }
}

function textOf(notebook: NotebookDocument): string {
  return JSON.stringify(notebook.getCells().map(({ document }) => document.getText()));
}
