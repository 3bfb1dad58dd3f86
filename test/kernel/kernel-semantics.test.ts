import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KernelClient } from "./kernel-client.js";

let folder: string;
let kernel: KernelClient;

const result = async (code: string) => {
  const answer = await kernel.execute(code);
  return answer.reply.status === "ok" ? answer.result : answer.reply;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-semantics-"));
  kernel = await KernelClient.start(folder);
}, 60_000);

afterAll(async () => {
  await kernel.stop();
  rmSync(folder, { recursive: true });
});

describe("a cell of TypeScript", () => {
  it("may use what only TypeScript has, in later cells too", async () => {
    expect(await result("const enum Size { Small = 1, Large = 5 }\nSize.Large")).toBe("5");
    expect(await result("[Size.Small]")).toBe("[ 1 ]");
    expect(
      await result("namespace A { export const x = 1; export namespace B { export const y = x + 1 } }\nA.B.y"),
    ).toBe("2");
    expect(
      await result(
        "abstract class Shape { abstract area(): number }\nclass Square extends Shape { constructor(readonly side: number) { super() } area() { return this.side ** 2 } }\nnew Square(3).area()",
      ),
    ).toBe("9");
    expect(await result("const made = { a: 1 } satisfies object;\nmade.a")).toBe("1");
  });

  it("uses functions before they are written, labels, and async generators", async () => {
    expect(await result("early();\nfunction early() { return late() }\nfunction late() { return 3 }")).toBeUndefined();
    expect(
      await result(
        "async function* count() { yield 1; yield 2 }\nlet all = 0; outer: for await (const n of count()) { all += n; if (n === 2) break outer }\nall",
      ),
    ).toBe("3");
    expect(
      await result(
        "async function* count2() { yield* [1, 2] }\nconst got: number[] = []; for await (const n of count2()) got.push(n)\ngot",
      ),
    ).toBe("[ 1, 2 ]");
  });

  it("disposes of what it uses", async () => {
    const cell = await kernel.execute(
      "class Held { [Symbol.dispose]() { console.log('let go') } async [Symbol.asyncDispose]() { console.log('let go later') } }\n{ using held = new Held(); console.log('held') }\n{ await using held = new Held() }",
      { typeCheck: "off" },
    );
    expect(cell.stream("stdout")).toBe("held\nlet go\nlet go later\n");
  });

  it("may use what V8 lacks: decorators of the standard, and resources that end with the cell", async () => {
    const code = `const steps: string[] = [];
      class Counted { @((_: unknown, { name }: ClassMethodDecoratorContext) => { steps.push(String(name)); }) run() {} }
      using resource = { size: 3, [Symbol.dispose]() { steps.push("disposed"); } };
      await using other = { async [Symbol.asyncDispose]() { steps.push("async"); } };
      [new Counted() instanceof Counted, resource.size]`;
    expect(await result(code)).toBe("[ true, 3 ]");
    expect(await result("steps")).toBe("[ 'run', 'async', 'disposed' ]");
  });

  it("with JSX says what to use instead", async () => {
    const cell = await kernel.execute("const element = <b>bold</b>;");
    expect(cell.reply).toMatchObject({ ename: "SyntaxError" });
    expect(cell.traceback).toContain("Cells cannot hold JSX. Make HTML as text, and show it with display.html().");
  });

  it("knows its place", async () => {
    writeFileSync(join(folder, "beside.ts"), "export default 1;");
    expect(await result("import.meta.filename === __filename && import.meta.dirname === process.cwd()")).toBe("true");
    expect(await result("import.meta.resolve('./beside.ts')")).toBe(`'${pathToFileURL(join(folder, "beside.ts"))}'`);
    expect(await result("[import.meta.resolve('fs'), require.resolve('node:fs')]")).toBe("[ 'node:fs', 'node:fs' ]");
  });
});

describe("an error", () => {
  it("is whole where frames of Node's own are left out of it", async () => {
    const cell = await kernel.execute("await (await import('node:fs/promises')).readFile('/nowhere/at/all')");
    expect(cell.traceback).toMatch(
      /^Error: ENOENT: .*\n(?: {4}at .*\n)* {4}at async cell \d+:1:1 \{\n {2}errno: -\d+,\n {2}code: 'ENOENT',[\s\S]*\n\}$/,
    );
  });

  it("for a file that is not there names it as the cell does", async () => {
    const cell = await kernel.execute("await import('./nowhere.ts')", { typeCheck: "off" });
    expect(cell.reply.evalue).toBe(`Cannot find the file "./nowhere.ts" from ${folder}.`);
  });

  it("in code that V8 refuses names no frames but the cell's", async () => {
    const cell = await kernel.execute("new.target", { typeCheck: "off" });
    expect(cell.traceback).toMatch(/^SyntaxError: .*\n {4}at cell \d+:1:5$/);
  });
});
