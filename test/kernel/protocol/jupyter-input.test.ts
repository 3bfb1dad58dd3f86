import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { JupyterFrontEnd, type JupyterKernel, startJupyterKernel } from "../jupyter-front-end.js";
import { kernelProgram } from "../kernel-client.js";

describe("what a cell asks the user", () => {
  let folder: string;
  let kernel: JupyterKernel;
  let one: JupyterFrontEnd;
  let asked: unknown[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kommunelab-jupyter-folder-"));
    kernel = await startJupyterKernel(kernelProgram, folder);
    one = await new JupyterFrontEnd(kernel.connection).ready();
  }, 60_000);

  afterAll(async () => {
    await one.request("shutdown_request", { restart: false });
    one.close();
    await kernel.exited;
    rmSync(folder, { recursive: true });
  });

  beforeEach(() => {
    asked = [];
  });

  const answering = (...answers: string[]) =>
    one.onInput((prompt) => {
      asked.push(prompt);
      return answers.shift();
    });
  const execute = (code: string, options: object = {}) => one.execute(code, options);
  const askedAnything = () => expect.poll(() => asked, { timeout: 20_000 }).not.toEqual([]);

  it("is asked by prompt, which waits for the answer", async () => {
    answering("Ås", "", "2018");
    const answer = await execute('[prompt("Where?"), prompt("Year?", "2022"), prompt("Year?", "2022")].join()');
    expect(answer.result).toBe("'Ås,2022,2018'");
    expect(asked).toEqual(["Where? ", "Year? [2022] ", "Year? [2022] "]);
  });

  it("is asked by confirm, in English or Norwegian", async () => {
    answering("y", "Ja", "n", "");
    const answer = await execute('[1, 2, 3, 4].map((n) => confirm("Sure?")).join()');
    expect(answer.result).toBe("'true,true,false,false'");
    expect(asked[0]).toBe("Sure? [y/N] ");
  });

  it("is asked by input, which can hide what is typed, while timers go on", async () => {
    one.onInput(async (prompt, password) => {
      asked.push([prompt, password]);
      await expect.poll(() => one.received.map(({ content }) => content.text), { timeout: 20_000 }).toContain("tick\n");
      return "secret";
    });
    const code = 'const timer = setTimeout(() => console.log("tick"), 20); await input("Key:", { password: true })';
    expect((await execute(code)).result).toBe("'secret'");
    expect(asked).toEqual([["Key:", true]]);
  });

  it("comes after what the cell has written, and one question at a time", async () => {
    answering("a", "b");
    const answer = await execute('console.log("before"); await Promise.all([input("1"), input("2")])');
    expect(answer.result).toBe("[ 'a', 'b' ]");
    expect(asked).toEqual(["1", "2"]);
    const types = one.received.map(({ header }) => header.msg_type);
    expect(types.lastIndexOf("stream")).toBeLessThan(types.indexOf("input_request", types.lastIndexOf("stream")));
  });

  it.each(["prompt", "input"])("ends when a cell that waits in %s is interrupted, and state is kept", async (kind) => {
    answering();
    const cell = execute(`const kept_${kind} = "${kind}"; await ${kind}("Never?")`);
    await askedAnything();
    await one.request("interrupt_request");
    expect((await cell).reply).toMatchObject({ status: "error", ename: "Interrupted" });
    answering("later");
    expect((await execute(`[kept_${kind}, prompt("Now?")].join()`)).result).toBe(`'${kind},later'`);
  });

  it("is refused where nobody can answer", async () => {
    for (const code of ['prompt("?")', 'confirm("?")', 'await input("?")']) {
      const answer = await execute(code, { allow_stdin: false });
      expect(answer.reply).toMatchObject({ ename: "StdinNotImplementedError" });
      expect(answer.reply.evalue).toMatch(/\(\) was called, but this front end does not support input requests\.$/);
    }
  });

  it("is not asked when the cell is over", async () => {
    answering();
    const answer = await execute('void input("?"); 1');
    expect(answer.result).toBe("1");
    const written = () => answer.stream("stderr");
    await expect.poll(written, { timeout: 20_000 }).toContain("was not answered before the cell was over");
  });

  it("is asked of the front end whose cell runs", async () => {
    const other = await new JupyterFrontEnd(kernel.connection).ready();
    answering("one");
    other.onInput(() => "other");
    expect((await other.execute('prompt("?")')).result).toBe("'other'");
    expect((await execute('prompt("?")')).result).toBe("'one'");
    other.close();
  });
});
