import { commands, type ExtensionContext, type NotebookDocument, window, workspace } from "vscode";
import { KommunelabController } from "./controller.js";
import { startKernelProcess } from "./kernel-process.js";
import { newNotebook } from "./new-notebook.js";
import { findNode } from "./node-runtime.js";
import { openSampleNotebooks } from "./samples.js";
import { settings } from "./settings.js";
import { SocketConnection } from "./socket-connection.js";
import { Squiggles } from "./squiggles.js";
import { keepViewStates } from "./view-states.js";
import { workingFolder } from "./working-folder.js";

let controller: KommunelabController | undefined;

export function activate(context: ExtensionContext): void {
  const squiggles = new Squiggles();
  const connect = (notebook: () => NotebookDocument) =>
    new SocketConnection(async () => {
      const { texts, nodePath, maxMemory } = settings;
      if (!workspace.isTrusted) throw new Error(texts.untrusted);
      const node = await findNode(nodePath, texts);
      const program = context.asAbsolutePath("dist/kernel/main.js");
      const [cwd, tableLanguage] = [workingFolder(notebook()), settings.tableLanguageOf(notebook())];
      return startKernelProcess({ node, program, cwd, maxMemory, tableLanguage, texts });
    });
  const kernels = new KommunelabController({ extensionId: context.extension.id, connect, squiggles });
  controller = kernels;
  context.subscriptions.push(
    squiggles,
    ...keepViewStates(),
    commands.registerCommand("kommunelab.newNotebook", newNotebook),
    commands.registerCommand("kommunelab.openSampleNotebooks", () =>
      openSampleNotebooks(context.asAbsolutePath("notebooks")),
    ),
    commands.registerCommand("kommunelab.restartKernel", () => kernels.restart(window.activeNotebookEditor?.notebook)),
  );
}

/** Ends the kernels; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await controller?.dispose();
}
