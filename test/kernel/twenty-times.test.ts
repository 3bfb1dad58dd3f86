import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JupyterFrontEnd, startJupyterKernel } from "./jupyter-front-end.js";
import { type Answer, KernelClient, kernelProgram } from "./kernel-client.js";

const TIMES = 20;
const LINES = 20_000;
const PATIENCE_MS = 120_000;

/** What these tests do with a kernel, whatever carries the messages. */
interface FrontEnd {
  execute(code: string): Promise<Answer>;
  /** Executes a cell that prints "begun" and does not return. */
  begin(code: string): Promise<{ readonly answer: Promise<Answer> }>;
  interrupt(): Promise<Answer>;
  stop(): Promise<unknown>;
}

async function overSocket(): Promise<FrontEnd> {
  const kernel = await KernelClient.start(tmpdir());
  return {
    execute: (code) => kernel.execute(code),
    begin: (code) => kernel.begin(code),
    interrupt: () => kernel.request("interrupt_request"),
    stop: () => kernel.stop(),
  };
}

async function overZeroMq(): Promise<FrontEnd> {
  const { connection, process, exited } = await startJupyterKernel(kernelProgram, tmpdir());
  const frontEnd = await new JupyterFrontEnd(connection).ready();
  return {
    execute: (code) => frontEnd.execute(code),
    begin: (code) => frontEnd.beginCell(code),
    interrupt: () => frontEnd.request("interrupt_request"),
    stop: () => {
      frontEnd.close();
      process.kill("SIGKILL");
      return exited;
    },
  };
}

describe.each([
  ["the socket", overSocket],
  ["ZeroMQ", overZeroMq],
])(`twenty times of twenty, over %s`, (_name, connect) => {
  let kernel: FrontEnd;

  beforeAll(async () => {
    kernel = await connect();
    await kernel.execute("let kept = 0; const before = [1, 2, 3];");
  }, PATIENCE_MS);

  afterAll(() => kernel.stop());

  it(
    `${LINES} lines of both streams come whole, in order and before idle`,
    async () => {
      const lines = Array.from({ length: LINES }, (_, line) => ({ name: line % 97 ? "stdout" : "stderr", line }));
      const textOf = (name: string) => lines.filter((each) => each.name === name).map(({ line }) => `${line}\n`);
      const all = lines.map(({ line }) => `${line}\n`).join("");
      for (let time = 1; time <= TIMES; time++) {
        const cell = await kernel.execute(
          `for (let line = 0; line < ${LINES}; line++) if (line % 97) console.log(line); else console.error(line);`,
        );
        const texts = cell.contents("stream").map(({ text }) => text);
        expect(texts.join("") === all, `all lines in order, the ${time}th time`).toBe(true);
        for (const name of ["stdout", "stderr"] as const)
          expect(cell.stream(name) === textOf(name).join(""), `${name}, the ${time}th time`).toBe(true);
        expect(cell.messages.filter(({ channel }) => channel === "iopub").at(-1)?.content).toEqual({
          execution_state: "idle",
        });
      }
    },
    PATIENCE_MS,
  );

  it.each([
    ["a loop", "for (;;) kept++"],
    ["a loop after an await", "await 1; for (;;) kept++"],
    ["a loop in a timer", "setTimeout(() => { for (;;) kept++ }); await new Promise(() => {})"],
    ["a loop of promises", "const spin = async () => { for (;;) await kept++ }; await spin()"],
    ["a promise that never settles", "await new Promise(() => {})"],
  ])(
    "%s is interrupted and the state kept",
    async (_kind, code) => {
      for (let time = 1; time <= TIMES; time++) {
        const { answer } = await kernel.begin(`kept = ${time}; console.log("begun"); ${code}`);
        expect((await kernel.interrupt()).reply).toEqual({ status: "ok" });
        expect((await answer).reply, `the ${time}th time`).toMatchObject({ status: "error", ename: "Interrupted" });
        const state = await kernel.execute(`[kept >= ${time}, before.length]`);
        expect(state.result, `the ${time}th time`).toBe("[ true, 3 ]");
      }
    },
    PATIENCE_MS,
  );
});
