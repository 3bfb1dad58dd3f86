import {
  type NotebookCell,
  type NotebookCellExecution,
  NotebookCellOutput,
  NotebookCellOutputItem,
  type NotebookController,
} from "vscode";
import type { ErrorContent, Message } from "../kernel/protocol/messages.js";
import { joinedStreams } from "./joined-streams.js";
import {
  afterEdits,
  type CellOutput,
  displayUpdates,
  editsFor,
  errorOutput,
  NO_OUTPUTS,
  type OutputEdit,
  type OutputItem,
} from "./outputs.js";

/** Often enough to look live, seldom enough for VS Code to keep up with a cell that prints in a loop. */
const DRAW_EVERY_MS = 30;

/** Draws the outputs of one cell as its messages come, also after the cell has ended. */
export class CellBoard {
  readonly #controller: NotebookController;
  readonly #cell: NotebookCell;
  #execution: NotebookCellExecution | null = null;
  /** The run that the outputs are of, also after it has ended. */
  #latest: NotebookCellExecution | null = null;
  #awaitsRun = false;
  #order: number | undefined;
  #startTime = 0;
  #endTime = 0;
  #wentWell = false;
  #state = NO_OUTPUTS;
  #drawn: NotebookCellOutput[] = [];
  #pending: Message[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(controller: NotebookController, cell: NotebookCell) {
    this.#controller = controller;
    this.#cell = cell;
  }

  /** Draws nothing until the next run begins, since VS Code lets a cell have one run at a time. */
  awaitRun(): void {
    this.#awaitsRun = true;
  }

  /** Ends the run that was awaited before it began. */
  skip(execution: NotebookCellExecution): void {
    execution.end(undefined);
    this.#awaitsRun = false;
    this.#draw();
  }

  /** Starts a run of the cell, on an empty board. */
  begin(execution: NotebookCellExecution): void {
    this.#awaitsRun = false;
    this.#latest = execution;
    this.#startTime = Date.now();
    execution.start(this.#startTime);
    this.#pending = [];
    this.#state = NO_OUTPUTS;
    this.#drawn = [];
    this.#execution = execution;
    void execution.clearOutput();
  }

  /** Says why the run did not get to its end, below all that it has shown. */
  fail(error: ErrorContent): void {
    this.#draw();
    const output = errorOutput(error);
    this.#state = { ...this.#state, outputs: [...this.#state.outputs, output] };
    if (this.#execution) this.#drawEdits([{ kind: "append", output }], this.#execution);
  }

  /** Draws what is pending and ends the run; what comes later is drawn without one. */
  end(wentWell: boolean): void {
    this.#draw();
    this.#order = this.#execution?.executionOrder;
    this.#wentWell = wentWell;
    this.#endTime = Date.now();
    this.#execution?.end(wentWell, this.#endTime);
    this.#execution = null;
  }

  /** Takes a message that `run` caused, unless a later run has begun. */
  receiveFrom(run: NotebookCellExecution, message: Message): void {
    if (run === this.#latest) this.receive(message);
  }

  receive(message: Message): void {
    this.#pending.push(message);
    this.#timer ??= setTimeout(() => this.#draw(), DRAW_EVERY_MS);
  }

  #draw(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#awaitsRun) return;
    const edits = joinedStreams(this.#pending.splice(0)).flatMap((message) => this.#editsFor(message));
    if (edits.length === 0) return;
    if (this.#execution) this.#drawEdits(edits, this.#execution);
    else this.#drawLate(edits);
  }

  #editsFor(message: Message): readonly OutputEdit[] {
    const update = message.header.msg_type === "update_display_data";
    const edits = (update ? displayUpdates : editsFor)(message, this.#state);
    this.#state = afterEdits(this.#state, message, edits);
    return edits;
  }

  #drawEdits(edits: readonly OutputEdit[], execution: NotebookCellExecution): void {
    for (const edit of edits) void this.#drawEdit(edit, execution);
  }

  #drawEdit(edit: OutputEdit, execution: NotebookCellExecution): Thenable<void> {
    switch (edit.kind) {
      case "clear":
        this.#drawn = [];
        return execution.clearOutput();
      case "append": {
        const output = notebookOutput(edit.output);
        this.#drawn.push(output);
        return execution.appendOutput(output);
      }
      case "extend":
        return execution.appendOutputItems(edit.items.map(notebookItem), this.#at(edit.index));
      case "replace":
        return execution.replaceOutputItems(edit.output.items.map(notebookItem), this.#at(edit.index));
    }
  }

  #at(index: number): NotebookCellOutput {
    const output = this.#drawn[index];
    if (!output) throw new Error(`the cell has no output ${index}`);
    return output;
  }

  /** VS Code changes outputs in a run only: this one says again what the last one said. */
  #drawLate(edits: readonly OutputEdit[]): void {
    if (this.#cell.index < 0 || this.#cell.notebook.isClosed) return;
    const execution = this.#controller.createNotebookCellExecution(this.#cell);
    execution.executionOrder = this.#order;
    execution.start(this.#startTime);
    this.#drawEdits(edits, execution);
    execution.end(this.#wentWell, this.#endTime);
  }
}

/** An output as VS Code has it. */
function notebookOutput({ items, metadata }: CellOutput): NotebookCellOutput {
  return new NotebookCellOutput(items.map(notebookItem), metadata);
}

function notebookItem({ mime, data }: OutputItem): NotebookCellOutputItem {
  return typeof data === "string" ? NotebookCellOutputItem.text(data, mime) : new NotebookCellOutputItem(data, mime);
}
