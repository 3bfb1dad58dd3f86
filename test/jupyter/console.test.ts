import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Jupyter } from "./harness/jupyter.js";
import { Terminal } from "./harness/terminal.js";

/**
 * Its prompt leaves Python's own answer to Ctrl-C behind instead of the console's, which then interrupts no kernel,
 * whatever its language; here the prompt lets Ctrl-C be.
 */
const CONSOLE = `
from functools import partialmethod
from prompt_toolkit import PromptSession
PromptSession.prompt_async = partialmethod(PromptSession.prompt_async, handle_sigint=False)
from jupyter_console.app import main
main()
`;

let jupyter: Jupyter;
let terminal: Terminal;

beforeAll(async () => {
  jupyter = await Jupyter.make();
  const patience = ["kernel_is_complete_timeout", "kernel_timeout"].map(
    (name) => `--ZMQTerminalInteractiveShell.${name}=60`,
  );
  const options = ["--kernel", "kommunelab", "--JupyterConsoleApp.confirm_exit=False", ...patience];
  terminal = new Terminal(jupyter, ["-c", CONSOLE, ...options]);
  await terminal.shows("In [1]:");
});

afterAll(async () => {
  terminal?.close();
  await terminal?.ended;
  jupyter?.remove();
});

let failed = false;

beforeEach(() => {
  if (failed) throw new Error("the session is not where this begins, since an earlier test failed");
});

afterEach(({ task }) => {
  failed ||= task.result?.state === "fail";
});

/** These follow each other in one session. */
describe("jupyter console", () => {
  test("waits for the rest of a function before it runs it", async () => {
    await terminal.enter("function dobbel(x: number) {");
    await terminal.shows("...:");
    await terminal.enter("return 2 * x");
    await terminal.enter("}");
    await terminal.shows("In [2]:");
    await terminal.enter("dobbel(21)");
    await terminal.shows(/Out\[2\]: *\n?42/);
  });

  test("shows a table as text", async () => {
    await terminal.shows("In [3]:");
    await terminal.enter("distribution(kommuner2022, digitalPriority)");
    const shown = await terminal.shows("In [4]:");
    expect(shown).toMatch(/Fordeling av kommuner etter graden av digital prioritering/);
    expect(shown).toMatch(/112 +0,316/);
  });

  test("shows what a cell writes, and where it failed", async () => {
    await terminal.enter("console.log('skrevet'); throw new RangeError('utenfor')");
    await terminal.shows(/skrevet\n/);
    await terminal.shows("RangeError: utenfor");
    await terminal.shows("cell 4:1:31");
  });

  test("refuses a cell with a type error and says where it is", async () => {
    await terminal.shows("In [5]:");
    await terminal.enter("const antall: number = 'mange'");
    await terminal.shows("cell 5:1:7 - error TS2322");
  });

  test("asks what a cell asks", async () => {
    await terminal.shows("In [6]:");
    await terminal.enter("const navn = prompt('Navn?')");
    await terminal.shows(/\nNavn\?/);
    terminal.type("Ada\n");
    await terminal.shows("In [7]:");
    await terminal.enter("navn + '!'");
    await terminal.shows(/Out\[7\]: *\n?'Ada!'/);
  });

  test("interrupts an endless loop by Ctrl-C, and keeps what was declared", async () => {
    await terminal.shows("In [8]:");
    await terminal.enter("console.log('be' + 'gun'); for (;;) {}");
    await terminal.shows("begun");
    terminal.type("\x03");
    await terminal.shows("Interrupted");
    await terminal.shows("In [9]:");
    await terminal.enter("dobbel(4)");
    await terminal.shows(/Out\[9\]: *\n?8/);
  });

  test("ends at Ctrl-D, and the kernel with it", async () => {
    await terminal.shows("In [10]:");
    terminal.type("\x04");
    await terminal.shows("Shutting down kernel");
    expect(await terminal.ended).toBe(0);
  });
});
