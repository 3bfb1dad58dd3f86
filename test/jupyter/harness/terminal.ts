import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import type { Jupyter } from "./jupyter.js";

/** Python's own bridge between a pipe and a terminal, of a size at which nothing wraps. */
const BRIDGE =
  "import os, pty, sys; pty.spawn(['sh', '-c', 'stty rows 60 cols 160; exec \"$@\"', 'sh', sys.executable, *sys.argv[1:]])";

const PATIENCE_MS = 60_000;

/**
 * After a key the console waits a second for more of an escape sequence. If that second ends while it asks the kernel
 * whether a cell is complete, which it does at Enter, it stumbles over itself.
 */
const KEY_WAIT_MS = 1_200;

/** A program of Jupyter's in a terminal, with someone who types. */
export class Terminal {
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #written = "";
  /** What was written before this has been waited for. */
  #seen = 0;

  constructor(jupyter: Jupyter, args: readonly string[]) {
    this.#child = jupyter.spawn(["-c", BRIDGE, ...args], { PROMPT_TOOLKIT_NO_CPR: "1", TERM: "xterm" });
    this.ended = new Promise((done) => this.#child.once("close", done));
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => {
        this.#written += text;
      });
  }

  /** Sends keys as a terminal does: Enter is \r, Ctrl-C \x03. */
  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** Types a line of a cell, and Enter as people do: a little later. */
  async enter(line: string): Promise<void> {
    this.type(line);
    await sleep(KEY_WAIT_MS);
    this.type("\r");
  }

  /** Waits until a text has been written since the last wait; gives what was written up to its end. */
  async shows(text: string | RegExp): Promise<string> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const screen = stripVTControlCharacters(this.#written).replaceAll("\r", "").slice(this.#seen);
      const found = typeof text === "string" ? screen.indexOf(text) : screen.search(text);
      if (found >= 0) {
        const length = typeof text === "string" ? text.length : (text.exec(screen)?.[0].length ?? 0);
        this.#seen += found + length;
        return screen.slice(0, found + length);
      }
      if (Date.now() > deadline) throw new Error(`the terminal does not show ${text}, but:\n${screen}`);
      await sleep(20);
    }
  }

  close(): void {
    this.#child.kill();
  }
}
