import {
  CancellationTokenSource,
  type NotebookCell,
  type NotebookCellExecution,
  type NotebookController,
  type NotebookDocument,
  window,
} from "vscode";
import type { ErrorContent, ExecuteReply, InputQuestion, Message } from "../kernel/protocol/messages.js";
import { askUser } from "./ask-user.js";
import { CellBoard } from "./cell-board.js";
import type { KernelConnection, KernelDeath } from "./connection.js";
import { deathAdvice, deathMessage } from "./death-message.js";
import { diagnosticsOf } from "./diagnostics.js";
import { KernelDiedError } from "./kernel-died-error.js";
import { RunQueue } from "./run-queue.js";
import { settings } from "./settings.js";
import type { Squiggles } from "./squiggles.js";

export interface SessionParts {
  readonly controller: NotebookController;
  readonly connect: (notebook: () => NotebookDocument) => KernelConnection;
  readonly squiggles: Squiggles;
}

/** One notebook and its kernel: runs the notebook's cells in turn and shows what comes of them. */
export class NotebookSession {
  notebook: NotebookDocument;
  readonly #controller: NotebookController;
  readonly #connection: KernelConnection;
  readonly #squiggles: Squiggles;
  readonly #boards = new Map<NotebookCell, CellBoard>();
  readonly #queue = new RunQueue<NotebookCellExecution>({
    run: (execution) => this.#runCell(execution),
    skip: (execution) => this.#boardOf(execution.cell).skip(execution),
  });

  constructor(notebook: NotebookDocument, { controller, connect, squiggles }: SessionParts) {
    this.notebook = notebook;
    this.#controller = controller;
    this.#connection = connect(() => this.notebook);
    this.#squiggles = squiggles;
    this.#connection.onDidDie((death) => void this.#tellOfDeath(death));
  }

  run(cells: readonly NotebookCell[]): void {
    for (const cell of cells) this.#boardOf(cell).awaitRun();
    this.#queue.add(cells.map((cell) => this.#controller.createNotebookCellExecution(cell)));
  }

  async interrupt(): Promise<void> {
    this.#queue.clear();
    // When the kernel ends instead, the cell that ran tells it.
    await this.#connection.interrupt().catch(unlessDied);
  }

  async restart(): Promise<void> {
    this.#queue.clear();
    try {
      await this.#connection.restart();
      window.setStatusBarMessage(settings.texts.restarted, 5_000);
    } catch (error) {
      window.showErrorMessage((error as Error).message);
    }
  }

  async dispose(): Promise<void> {
    this.#queue.clear();
    await this.#connection.dispose();
  }

  async #runCell(execution: NotebookCellExecution): Promise<boolean> {
    const { cell, token } = execution;
    const board = this.#boardOf(cell);
    const cancellation = token.onCancellationRequested(() => void this.interrupt());
    this.#squiggles.clear(cell);
    board.begin(execution);
    const wentWell = await this.#execute(execution).catch((error: Error) => {
      board.fail(failureOf(error));
      return false;
    });
    board.end(wentWell);
    cancellation.dispose();
    return wentWell;
  }

  async #execute(execution: NotebookCellExecution): Promise<boolean> {
    const { cell } = execution;
    const code = cell.document.getText();
    if (code.trim() === "") return true;
    // A cell marked as JavaScript promises no types.
    const typeCheck = cell.document.languageId === "javascript" ? "off" : settings.typeCheckOf(cell.notebook);
    const onMessage = (message: Message) => this.#receive(message, execution);
    const reply = await this.#connection.execute(code, { typeCheck, onMessage, onInput: ask });
    return concluded(reply, execution);
  }

  #receive(message: Message, execution: NotebookCellExecution): void {
    const { cell } = execution;
    const { msg_type } = message.header;
    if (msg_type === "execute_input") execution.executionOrder = Number(message.content.execution_count);
    const found = diagnosticsOf(message);
    if (found.length > 0) this.#squiggles.show(cell, found);
    // An update is for all outputs of its name, whichever cell made them.
    if (msg_type === "update_display_data") for (const board of this.#boards.values()) board.receive(message);
    else this.#boardOf(cell).receiveFrom(execution, message);
  }

  #boardOf(cell: NotebookCell): CellBoard {
    const board = this.#boards.get(cell) ?? new CellBoard(this.#controller, cell);
    this.#boards.set(cell, board);
    return board;
  }

  async #tellOfDeath(death: KernelDeath): Promise<void> {
    const { texts } = settings;
    const message = [deathMessage(death, texts), ...deathAdvice(death, texts)].join(" ");
    if ((await window.showErrorMessage(message, texts.restart)) === texts.restart) await this.restart();
  }
}

async function ask(question: InputQuestion, over: AbortSignal): Promise<string | null> {
  const source = new CancellationTokenSource();
  over.addEventListener("abort", () => source.cancel());
  try {
    return await askUser(question, settings.texts, source.token);
  } finally {
    source.dispose();
  }
}

function unlessDied(error: unknown): void {
  if (!(error instanceof KernelDiedError)) throw error;
}

function concluded(reply: ExecuteReply, execution: NotebookCellExecution): boolean {
  if (reply.status !== "aborted") execution.executionOrder = reply.execution_count;
  return reply.status === "ok";
}

/** What is shown below a cell that did not run to its end. */
function failureOf(error: Error): ErrorContent {
  const { texts } = settings;
  if (!(error instanceof KernelDiedError)) return { ename: "Kommunelab", evalue: error.message, traceback: [] };
  if (!error.death) return { ename: "Kommunelab", evalue: texts.stopped, traceback: [] };
  const { lastLines } = error.death;
  const ended = lastLines === "" ? [] : [texts.lastLines, lastLines];
  const traceback = [...deathAdvice(error.death, texts), ...ended];
  return { ename: "Kommunelab", evalue: deathMessage(error.death, texts), traceback };
}
