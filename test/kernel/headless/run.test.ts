import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileOutput, type NotebookFile, notebookOf } from "../../e2e/harness/notebook-file.js";
import { kommunelab } from "./kommunelab.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kommunelab-run-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => kommunelab(["run", ...args], { cwd: folder }).ended;

/** Writes a notebook of code cells; a cell may come with tags. */
async function notebook(name: string, sources: readonly (string | [source: string, ...tags: string[]])[]) {
  const file = notebookOf(sources.map((cell) => (typeof cell === "string" ? cell : cell[0])));
  const cells = file.cells.map((cell, i) => {
    const [, ...tags] = Array.isArray(sources[i]) ? (sources[i] as string[]) : [];
    return { ...cell, id: `cell-${i + 1}`, metadata: { tags } };
  });
  await writeFile(join(folder, name), JSON.stringify({ ...file, cells }));
  return name;
}

const read = async (name: string): Promise<NotebookFile> => JSON.parse(await readFile(join(folder, name), "utf8"));

/** The outputs of a notebook, cell by cell. */
const outputs = async (name: string) => (await read(name)).cells.map((cell) => cell.outputs ?? []);

function textOf(output: FileOutput | undefined): string {
  const text = output?.text ?? output?.data?.["text/plain"] ?? output?.evalue ?? "";
  return Array.isArray(text) ? text.join("") : String(text);
}

describe("kommunelab run", () => {
  it("runs the cells in order, in the notebook's folder, and says nothing", async () => {
    const file = await notebook("quiet.ipynb", [
      "let a = 1",
      "import { writeFileSync } from 'node:fs'; writeFileSync('made.txt', String(a + 1))",
    ]);
    expect(await kommunelab(["run", join(folder, file)], { cwd: tmpdir() }).ended).toEqual({
      code: 0,
      signal: null,
      stdout: "",
      stderr: "",
    });
    expect(await readFile(join(folder, "made.txt"), "utf8")).toBe("2");
  });

  it("writes outputs: streams joined, displays as they were last, results and counts", async () => {
    const file = await notebook("outputs.ipynb", [
      "console.log('a'); console.log('b'); console.error('c')",
      "const shown = display('first'); display.html('<b>bold</b>')",
      "",
      "shown.update('last'); await 0; [1, 2]",
      "console.log('gone'); display.clear(); 'kept'",
    ]);
    expect(await run(file, "--out", "outputs.out.ipynb")).toMatchObject({ code: 0 });
    const { cells, metadata, nbformat, nbformat_minor } = await read("outputs.out.ipynb");
    expect({ nbformat, nbformat_minor }).toEqual({ nbformat: 4, nbformat_minor: 5 });
    expect(metadata.kernelspec).toMatchObject({ name: "kommunelab" });
    expect(cells.map(({ execution_count }) => execution_count)).toEqual([1, 2, null, 3, 4]);
    expect(cells.map((cell) => cell.outputs?.map(textOf))).toEqual([
      ["a\nb\n", "c\n"],
      ["'last'", ""],
      [],
      ["[ 1, 2 ]"],
      ["'kept'"],
    ]);
    expect(cells[1]?.outputs?.[1]?.data).toEqual({ "text/html": ["<b>bold</b>"] });
  });

  it("gives the same file twice, also over itself", async () => {
    const file = await notebook("again.ipynb", ["display(1); console.log(2)", "Math.max(1, 2)"]);
    expect(await run(file, "--out", file)).toMatchObject({ code: 0, stderr: "" });
    const first = await readFile(join(folder, file), "utf8");
    expect(first).toMatch(/\}\n$/);
    expect(await run(file, "--out", file)).toMatchObject({ code: 0, stderr: "" });
    expect(await readFile(join(folder, file), "utf8")).toBe(first);
  });

  it("makes tables and page in the language that is asked for, and writes into a pipe as into a file", async () => {
    const file = await notebook("english.ipynb", ["locale()"]);
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const page = readFile(join(folder, "pipe"), "utf8");
    const options = ["--lang", "en", "--type-check", "off"];
    const ended = await run(file, ...options, "--out", "english.out.ipynb", "--html", "pipe");
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect((await outputs("english.out.ipynb"))[0]?.map(textOf)).toEqual(["'en'"]);
    expect(await page).toContain('<html lang="en">');
    expect((await stat(join(folder, "pipe"))).isFIFO()).toBe(true);
  });

  it("leaves cells that are no code, or tagged skip-execution, as they are", async () => {
    const skipped = { cell_type: "code", id: "s", source: ["throw 1"], metadata: { tags: ["skip-execution"] } };
    const stream = { name: "stdout", output_type: "stream", text: ["old"] };
    const cells = [
      { cell_type: "markdown", id: "m", metadata: { a: 1 }, source: ["# *x*"] },
      { cell_type: "raw", id: "r", metadata: {}, source: ["raw"] },
      { ...skipped, execution_count: 7, outputs: [stream] },
    ];
    await writeFile(join(folder, "left.ipynb"), JSON.stringify({ ...notebookOf([]), cells }));
    expect(await run("left.ipynb", "--out", "left.out.ipynb")).toMatchObject({ code: 0 });
    expect((await read("left.out.ipynb")).cells).toEqual(cells);
  });

  it("keeps a link a link and a file's mode, and leaves nothing else behind", async () => {
    const file = await notebook("target.ipynb", ["1"]);
    await chmod(join(folder, file), 0o640);
    await symlink(file, join(folder, "link.ipynb"));
    expect(await run("link.ipynb", "--out", "link.ipynb")).toMatchObject({ code: 0 });
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o640);
    expect((await outputs(file))[0]?.map(textOf)).toEqual(["1"]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a cell that fails", () => {
  it("ends the run with exit code 1; its number, id, first line and trace are told, and the outputs so far written", async () => {
    const file = await notebook("fails.ipynb", [
      "1",
      "\n  const f = () => { throw new RangeError('too far') }\nconsole.log('before')\nf()",
      "'never'",
    ]);
    const { code, stdout, stderr } = await run(file, "--out", "fails.out.ipynb", "--html", "fails.html");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^kommunelab: fails.ipynb: cell 2 \(«cell-2», «const f = .*»\) failed\.\nRangeError: too far\n {4}at f \(cell 2:2:\d+\)/,
    );
    const written = await outputs("fails.out.ipynb");
    expect(written.map((cell) => cell.map(textOf))).toEqual([["1"], ["before\n", "too far"], []]);
    expect(await readFile(join(folder, "fails.html"), "utf8")).toContain("RangeError: too far");
  });

  it("with a type error does not run, unless types are not checked", async () => {
    const file = await notebook("types.ipynb", ["const n: number = 'text'; n"]);
    const { code, stderr } = await run(file);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("TS2322") });
    expect(await run(file, "--type-check", "off")).toMatchObject({ code: 0, stderr: "" });
    expect(await run(file, "--type-check", "warn", "--out", "types.out.ipynb")).toMatchObject({ code: 0, stderr: "" });
    expect((await outputs("types.out.ipynb"))[0]?.map(textOf).join()).toContain("TS2322");
  });

  it("with --allow-errors lets the others run; how many failed is told", async () => {
    const file = await notebook("allowed.ipynb", ["throw new Error('one')", "2", "throw new Error('three')"]);
    const { code, stderr } = await run(file, "--allow-errors", "--out", "allowed.out.ipynb");
    expect(code).toBe(0);
    expect(stderr).toMatch(/cell 1 .*failed.*cell 3 .*failed.*2 of 3 cells failed\.\n$/s);
    expect((await outputs("allowed.out.ipynb")).map((cell) => cell.map(textOf))).toEqual([["one"], ["2"], ["three"]]);
  });

  it("tagged raises-exception is as it should be", async () => {
    const file = await notebook("raises.ipynb", [["throw new Error('shown')", "raises-exception"], "2"]);
    expect(await run(file, "--out", "raises.out.ipynb")).toMatchObject({ code: 0, stderr: "" });
    expect((await outputs("raises.out.ipynb")).map((cell) => cell.map(textOf))).toEqual([["shown"], ["2"]]);
  });

  it("may not ask for input", async () => {
    const file = await notebook("asks.ipynb", ["await input('Name:')"]);
    expect(await run(file)).toMatchObject({ code: 1, stderr: expect.stringContaining("StdinNotImplementedError") });
  });
});

describe("a cell that does not end", () => {
  it.each([
    ["a loop", "for (;;);"],
    ["a promise that never settles", "await new Promise(() => {})"],
  ])("is interrupted after --timeout seconds: %s", async (_kind, code) => {
    const file = await notebook("endless.ipynb", [`console.log('begun'); ${code}`, "2"]);
    const { code: exit, stderr } = await run(file, "--timeout", "2", "--out", "endless.out.ipynb");
    expect(exit).toBe(1);
    expect(stderr).toContain("TimeoutError: The cell took longer than 2 s. It was interrupted.");
    const [first, second] = await outputs("endless.out.ipynb");
    expect(first?.map(({ output_type, ename }) => ename ?? output_type)).toEqual(["stream", "TimeoutError"]);
    expect(second).toEqual([]);
  });

  it("goes on after one that was interrupted, with --allow-errors", async () => {
    const file = await notebook("endless-allowed.ipynb", ["let kept = 1; for (;;);", "kept"]);
    expect(await run(file, "--timeout", "2", "--allow-errors", "--out", "e.out.ipynb")).toMatchObject({ code: 0 });
    expect((await outputs("e.out.ipynb"))[1]?.map(textOf)).toEqual(["1"]);
  });

  it("that does not let itself be interrupted ends with its kernel", async () => {
    // The system waits for somebody to write to a pipe, not code that V8 could end.
    const file = await notebook("stubborn.ipynb", [
      "import { execFileSync } from 'node:child_process'; import { openSync } from 'node:fs'; execFileSync('mkfifo', ['silent']); openSync('silent', 'r')",
    ]);
    const { code, stderr } = await run(file, "--timeout", "2", "--allow-errors");
    expect(code).toBe(1);
    expect(stderr).toContain("It did not let itself be interrupted, so the kernel was ended.");
  });

  it("is interrupted by Ctrl-C: what there is gets written, and the exit code is 130", async () => {
    const file = await notebook("stopped.ipynb", [
      "'done'",
      "import { writeFileSync } from 'node:fs'; writeFileSync('begun.txt', ''); for (;;);",
      "3",
    ]);
    const { child, ended } = kommunelab(["run", file, "--out", "stopped.out.ipynb"], { cwd: folder });
    for (let tries = 0; tries < 500 && !(await stat(join(folder, "begun.txt")).catch(() => null)); tries++)
      await wait(50);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130, stderr: expect.stringContaining("The run was interrupted.") });
    expect((await outputs("stopped.out.ipynb")).map((cell) => cell.map(({ ename, data }) => ename ?? data))).toEqual([
      [{ "text/plain": ["'done'"] }],
      ["Interrupted"],
      [],
    ]);
  });
});

describe("a kernel that dies", () => {
  it("is told of with its signal; outputs so far are written", async () => {
    // `process.kill` itself is refused.
    const kill =
      "import { execFileSync } from 'node:child_process'; execFileSync('kill', ['-9', String(process.pid)]); await new Promise(() => {})";
    const file = await notebook("killed.ipynb", ["1", `console.log('before'); ${kill}`, "3"]);
    const { code, stderr } = await run(file, "--out", "killed.out.ipynb");
    expect(code).toBe(1);
    expect(stderr).toContain("cell 2");
    expect(stderr).toContain("KernelDied: The kernel was killed (signal SIGKILL)");
    const written = await outputs("killed.out.ipynb");
    expect(written[0]?.map(textOf)).toEqual(["1"]);
    expect(written[1]?.at(-1)).toMatchObject({ ename: "KernelDied" });
  });

  it("by out of memory says so, or survives it", async () => {
    const file = await notebook("memory.ipynb", [
      "const all: unknown[] = []; for (;;) all.push(new Array(1e6).fill({}))",
    ]);
    const env = { NODE_OPTIONS: "--max-old-space-size=150" };
    const { code, stderr } = await kommunelab(["run", file], { cwd: folder, env }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/ran out of memory|OutOfMemory/);
  });
});

describe("parameters", () => {
  const cells = [
    ["let year = 2022; let name = 'Oslo'; let list: number[] = []; const flag = false", "parameters"],
    "[year, name, list, flag, flag === false]",
  ] as const;

  it("replace the values of the cell tagged parameters", async () => {
    const file = await notebook(
      "parameters.ipynb",
      cells.map((cell) => (typeof cell === "string" ? cell : [...cell])),
    );
    const given = ["-p", "year=2018", "-p", "name=2018", "-p", "list=[1,2]", "-p", "flag=true"];
    expect(await run(file, ...given, "--out", "p.out.ipynb")).toMatchObject({ code: 0, stderr: "" });
    const { cells: written } = await read("p.out.ipynb");
    expect(written[1]).toMatchObject({ id: "injected-parameters", metadata: { tags: ["injected-parameters"] } });
    expect(textOf(written[2]?.outputs?.[0])).toBe("[ 2018, '2018', [ 1, 2 ], true, false ]");
    expect(await run("p.out.ipynb", "-p", "year=1", "--out", "p.out.ipynb")).toMatchObject({ code: 0, stderr: "" });
    const again = await read("p.out.ipynb");
    expect(again.cells).toHaveLength(3);
    expect(textOf(again.cells[2]?.outputs?.[0])).toBe("[ 1, 'Oslo', [], false, true ]");
  });

  it("are refused before anything runs when there is no such name or the value is of another type", async () => {
    const file = await notebook(
      "refused.ipynb",
      cells.map((cell) => (typeof cell === "string" ? cell : [...cell])),
    );
    expect(await run(file, "-p", "yeer=2018")).toMatchObject({
      code: 2,
      stderr:
        "kommunelab: refused.ipynb: there is no parameter «yeer». The parameters are year (number), name (string), list (number[]), flag (boolean).\n",
    });
    expect(await run(file, "-p", "year=soon")).toMatchObject({
      code: 2,
      stderr:
        "kommunelab: refused.ipynb: parameter «year»: «soon» is not of type number, as the cell tagged «parameters» declares it.\n",
    });
    expect(await run(file, "-p", "list=['a']")).toMatchObject({ code: 2, stderr: expect.stringContaining("number[]") });
    expect(await run(file, "-p", 'list=["a"]')).toMatchObject({ code: 1, stderr: expect.stringContaining("TS2322") });
  });

  it("come first, with a note, when no cell is tagged", async () => {
    const file = await notebook("untagged.ipynb", ["[year, name]"]);
    const { code, stderr } = await run(file, "-p", "year=2018", "-p", "name=Å", "--out", "untagged.out.ipynb");
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("no cell is tagged «parameters»") });
    expect((await outputs("untagged.out.ipynb"))[1]?.map(textOf)).toEqual(["[ 2018, 'Å' ]"]);
  });
});

describe("what is not right is refused with exit code 2", () => {
  it.each([
    [["nowhere.ipynb"], "nowhere.ipynb: there is no such file."],
    [[], "Give one notebook."],
    [["a.ipynb", "b.ipynb"], "Give one notebook."],
    [["ok.ipynb", "--timeout", "soon"], "--timeout is «soon»"],
    [["ok.ipynb", "--timeout", "0"], "--timeout is «0»"],
    [["ok.ipynb", "--type-check", "maybe"], "--type-check is «maybe»"],
    [["ok.ipynb", "--lang", "sv"], "There is no language «sv»"],
    [["ok.ipynb", "-p", "year"], "-p «year»: a parameter is a name"],
    [["ok.ipynb", "-p", "a=1", "-p", "a=2"], "parameter «a» is given twice"],
    [["ok.ipynb", "--out", "no/where.ipynb"], "no/where.ipynb cannot be written: its folder does not exist."],
    [["ok.ipynb", "--html", "."], ". cannot be written: it is a folder."],
    [["ok.ipynb", "--html", "./ok.ipynb"], "--html is «./ok.ipynb», where the notebook is"],
    [["ok.ipynb", "--unknown"], "--unknown"],
    [["broken.ipynb"], "broken.ipynb: line 2, column 2: not a notebook, since it is not JSON"],
    [["latin.ipynb"], "latin.ipynb: the file is not UTF-8. A notebook always is."],
    [["python.ipynb"], "python.ipynb: its cells are in python, and only TypeScript and JavaScript run here."],
  ])("%j", async (args, message) => {
    await notebook("ok.ipynb", ["import { writeFileSync } from 'node:fs'; writeFileSync('ran.txt', '')"]);
    await writeFile(join(folder, "broken.ipynb"), "{\n x}");
    await writeFile(join(folder, "latin.ipynb"), Buffer.from([0x7b, 0xe5, 0x7d]));
    await writeFile(
      join(folder, "python.ipynb"),
      JSON.stringify({ ...notebookOf(["print(1)"]), metadata: { language_info: { name: "python" } } }),
    );
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    await expect(stat(join(folder, "ran.txt"))).rejects.toThrow("ENOENT");
  });
});
