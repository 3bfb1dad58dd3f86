import type { DisplayContent, Message } from "../protocol/messages.js";
import type { ErrorOutput, Output } from "./notebook.js";
import { outputOfMessage } from "./output-of-message.js";

/** An output, and the name by which a later message can replace it. */
interface Shown {
  readonly output: Output;
  readonly displayId: string | undefined;
}

interface CellBoard {
  shown: Shown[];
  /** Whether the next output takes the place of all there are. */
  clearNext: boolean;
}

/** The outputs of a notebook's cells, as a kernel's messages make them. */
export class NotebookOutputs {
  readonly #boards = new Map<string, CellBoard>();

  /** Takes a message that the cell of that id caused. */
  receive(cell: string, message: Message): void {
    const board = this.#boardOf(cell);
    const output = outputOfMessage(message);
    if (output) append(board, { output, displayId: displayIdOf(message) });
    else if (message.header.msg_type === "update_display_data") this.#update(message);
    else if (message.header.msg_type === "clear_output") clear(board, message.content.wait === true);
  }

  /** Says why a cell failed, in place of the error that it ended with when there is one. */
  fail(cell: string, error: ErrorOutput): void {
    const board = this.#boardOf(cell);
    if (board.shown.at(-1)?.output.output_type === "error") board.shown.pop();
    append(board, { output: error, displayId: undefined });
  }

  of(cell: string): readonly Output[] {
    return this.#boardOf(cell).shown.map(({ output }) => output);
  }

  /** An update is for all outputs of its name, whichever cell made them. */
  #update(message: Message): void {
    const { data, metadata } = message.content as unknown as DisplayContent;
    const id = displayIdOf(message);
    if (id === undefined) return;
    for (const board of this.#boards.values())
      board.shown = board.shown.map((shown) =>
        shown.displayId === id ? { ...shown, output: { ...shown.output, data, metadata } as Output } : shown,
      );
  }

  #boardOf(cell: string): CellBoard {
    const board = this.#boards.get(cell) ?? { shown: [], clearNext: false };
    this.#boards.set(cell, board);
    return board;
  }
}

function clear(board: CellBoard, wait: boolean): void {
  board.clearNext = wait;
  if (!wait) board.shown = [];
}

function append(board: CellBoard, shown: Shown): void {
  if (board.clearNext) clear(board, false);
  const last = board.shown.at(-1)?.output;
  const { output } = shown;
  if (output.output_type === "stream" && last?.output_type === "stream" && last.name === output.name)
    board.shown[board.shown.length - 1] = { ...shown, output: { ...last, text: last.text + output.text } };
  else board.shown.push(shown);
}

function displayIdOf({ content }: Message): string | undefined {
  return (content as unknown as Partial<DisplayContent>).transient?.display_id;
}
