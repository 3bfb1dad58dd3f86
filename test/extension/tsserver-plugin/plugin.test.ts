import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Place, Tsserver } from "./tsserver.js";

const repository = resolve(import.meta.dirname, "../../..");
const GLOBALS = `
declare global {
  /** Fordelingen av én variabel. */
  const distribution: (variable: string) => { readonly base: number };
}
export {};
`;
const DANFO = "/** Datarammer. */\ndeclare const dfd: { readonly rows: number };\n";

let folder: string;
let extension: string;
let workspace: string;
let tsserver: Tsserver;
let notebooks = 0;
let notebook: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kommunelab-tsserver-"));
  extension = join(folder, "extension");
  workspace = join(folder, "workspace");
  await buildExtension();
  await write(workspace, {
    "lib.ts": "export const share = (part: number, whole: number): number => part / whole;\n",
    "data.json": '{ "municipalities": 356 }\n',
    "node_modules/esm-only/package.json":
      '{ "name": "esm-only", "type": "module", "exports": { ".": { "import": { "types": "./main.d.ts", "default": "./main.js" } } } }',
    "node_modules/esm-only/main.d.ts": "export declare const answer: 42;\n",
    "ordinary/tsconfig.json": "{}",
    "ordinary/file.ts": "distribution;\n",
  });
  tsserver = new Tsserver(extension, workspace);
});

afterAll(async () => {
  tsserver.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  notebooks += 1;
  notebook = `notebook-${notebooks}.ipynb`;
});

describe("the preloaded names", () => {
  it("complete in a cell", async () => {
    const cell = open("distr");
    expect(await tsserver.completions(endOf(cell, "distr"))).toContain("distribution");
  });

  it("show their docstring on hover", async () => {
    const cell = open('const table = distribution("strategy");');
    expect(await tsserver.hover(at(cell, 1, 15))).toContain("Fordelingen av én variabel.");
    expect(await tsserver.hover(at(cell, 1, 7))).toContain("const table: {\n    readonly base: number;\n}");
  });

  it("can be declared anew by a cell", async () => {
    const cell = open("const distribution = 1;\ndistribution.toFixed();");
    expect(await tsserver.errors(cell)).toEqual([]);
  });

  it("have danfo.js among them from when a cell mentions it", async () => {
    const cell = open("dfd;");
    expect(await tsserver.hover(at(cell, 1, 1))).toContain("Datarammer.");
    tsserver.edit(cell, "1;");
    expect(await tsserver.completions(endOf(cell, "1;"))).not.toContain("dfd");
    tsserver.edit(cell, "const frames = dfd;");
    expect(await tsserver.errors(cell)).toEqual([]);
  });

  it("are not in files of an ordinary project", async () => {
    const file = join(workspace, "ordinary/file.ts");
    tsserver.open(file, "distribution;\n");
    expect(await tsserver.errors(file)).toEqual(["TS2304 Cannot find name 'distribution'."]);
  });
});

describe("the names of other cells", () => {
  it("are known, also from and to a cell with an import", async () => {
    const [, second, third] = openAll(
      'import { join } from "node:path";\nconst first = join("a", "b");',
      "const second = join(first, first);",
      'import { EOL } from "node:os";\nconst third = second + EOL;',
    );
    expect(await tsserver.errors(second)).toEqual([]);
    expect(await tsserver.errors(third)).toEqual([]);
    expect(await tsserver.hover(at(third, 2, 7))).toBe("const third: string");
  });

  it("complete", async () => {
    const [, second] = openAll("const municipality = 1;", "munic");
    expect(await tsserver.completions(endOf(second, "munic"))).toContain("municipality");
  });

  it("mean the nearest cell before, when several declare them", async () => {
    const [, second, , fourth] = openAll("const x = 1;", "const y = x;", 'const x = "a";', "const z = x;");
    expect(await tsserver.hover(at(second, 1, 7))).toBe("const y: 1");
    expect(await tsserver.hover(at(fourth, 1, 7))).toBe('const z: "a"');
  });

  it("may be declared in several cells", async () => {
    const cells = openAll("const a = 1; class B {} function c() {}", 'const a = "2"; class B {} function c() {}');
    for (const cell of cells) expect(await tsserver.errors(cell)).toEqual([]);
  });

  it("keep apart the notebooks that are open", async () => {
    openAll('const shared = "of the first notebook"; const onlyFirst = 1;');
    notebook = "another.ipynb";
    const [, second] = openAll("const shared = 2;", "const copy = shared; onlyFirst;");
    expect(await tsserver.hover(at(second, 1, 7))).toBe("const copy: 2");
    expect(await tsserver.errors(second)).toEqual(["TS2304 Cannot find name 'onlyFirst'."]);
  });

  it("follow an edit of the cell that declares them", async () => {
    const [first, second] = openAll("const count = 1;", "const copy = count;");
    expect(await tsserver.hover(at(second, 1, 7))).toBe("const copy: 1");
    tsserver.edit(first, 'const count = "many";');
    expect(await tsserver.hover(at(second, 1, 7))).toBe('const copy: "many"');
    tsserver.edit(first, "const renamed = 1;");
    expect(await tsserver.errors(second)).toEqual(["TS2304 Cannot find name 'count'."]);
  });

  it("are found and renamed in all cells of the notebook", async () => {
    const [first, second] = openAll(
      "export const count = 1;\ncount;",
      "const table = { count }; count; { let count; count; }",
    );
    for (const place of [at(first, 1, 14), at(second, 1, 26)]) {
      const { refs } = (await tsserver.ask("references", place)) as { refs: { file: string; start: object }[] };
      expect(refs.map(({ file, start }) => ({ file, ...start }))).toEqual([
        at(first, 1, 14),
        at(first, 2, 1),
        at(second, 1, 17),
        at(second, 1, 26),
      ]);
      const { locs } = (await tsserver.ask("rename", place)) as { locs: { file: string; locs: object[] }[] };
      expect(locs.map(({ file, locs }) => [file, locs.length])).toEqual([
        [first, 2],
        [second, 2],
      ]);
      expect(locs[1]?.locs[0]).toMatchObject({ prefixText: "count: " });
    }
  });

  it("are not called unused in the cell that declares them", async () => {
    const [first, second] = openAll('import { join } from "node:path";\nconst left = 1;', "left;");
    expect(await tsserver.hints(first)).toEqual([]);
    expect(await tsserver.hints(second)).toEqual([]);
  });

  it("can be types, enums and exported names", async () => {
    const [, second] = openAll(
      "export interface Unit { id: string }\nexport const units: Unit[] = [];\nenum Grade { Low = 1 }\ntype Id = Unit['id'];",
      "const id: Id = units[0]?.id ?? ''; const unit: Unit = { id }; const grade: Grade = Grade.Low;",
    );
    expect(await tsserver.errors(second)).toEqual([]);
  });
});

describe("a cell", () => {
  it("imports a sibling file, JSON and an ESM-only package from the notebook's folder", async () => {
    const cell = open(
      'import { share } from "./lib";\nimport { share as again } from "./lib.ts";\nimport data from "./data.json";\nimport { answer } from "esm-only";\nconst result = share(data.municipalities, answer) + again(1, 2);',
    );
    expect(await tsserver.errors(cell)).toEqual([]);
  });

  it("gets an error for an import that is not there", async () => {
    const cell = open('import { x } from "./nowhere";');
    expect(await tsserver.errors(cell)).toEqual([
      "TS2307 Cannot find module './nowhere' or its corresponding type declarations.",
    ]);
  });

  it("imports tslab from Kommunelab", async () => {
    const cell = open('import * as tslab from "tslab";\ntslab.display.html("<b>1</b>");');
    expect(await tsserver.errors(cell)).toEqual([]);
  });

  it("awaits at its top level", async () => {
    const cell = open("const n = await (async () => 1)();\nfor await (const m of [n]) m.toFixed();");
    expect(await tsserver.errors(cell)).toEqual([]);
  });

  it("is checked strictly", async () => {
    const cell = open("function twice(n) { return n * 2; }");
    expect(await tsserver.errors(cell)).toEqual(["TS7006 Parameter 'n' implicitly has an 'any' type."]);
  });

  it("knows Node.js and not the browser", async () => {
    const cell = open("process.version;\nconst name = 1;\ndocument;");
    expect((await tsserver.errors(cell)).map((error) => error.slice(0, 6))).toEqual(["TS2584"]);
  });
});

describe("a notebook that is closed", () => {
  it("takes its project with it, and leaves the server in order", async () => {
    const server = new Tsserver(extension, workspace);
    const name = (folder: string) =>
      `^/vscode-notebook-cell/ts-nul-authority${workspace}/${folder}/n.ipynb#W0sZmlsZQ==`;
    server.open(name("alone"), "const n = 1;");
    expect(await server.errors(name("alone"))).toEqual([]);
    const file = join(workspace, "ordinary/file.ts");
    await server.exchange([name("alone")], file, "export const ordinary = 1;\n");
    expect(await server.errors(file)).toEqual([]);
    await server.exchange([file], name("again"), "distribution;");
    expect(await server.errors(name("again"))).toEqual([]);
    server.close();
  });
});

/** Opens the cells of a new notebook and gives their names. */
function openAll<const Texts extends readonly string[]>(...texts: Texts): { [I in keyof Texts]: string } {
  const names = texts.map((text, index) => {
    const name = `^/vscode-notebook-cell/ts-nul-authority${workspace}/${notebook}#W${index}sZmlsZQ==`;
    tsserver.open(name, text);
    return name;
  });
  return names as { [I in keyof Texts]: string };
}

function open(text: string): string {
  const [name] = openAll(text);
  return name;
}

function at(file: string, line: number, offset: number): Place {
  return { file, line, offset };
}

function endOf(file: string, text: string): Place {
  return at(file, 1, text.length + 1);
}

/** An extension folder as VS Code finds it, with preloaded names of the test's own. */
async function buildExtension(): Promise<void> {
  const source = join(repository, "extension/tsserver-plugin");
  const plugin = join(extension, "extension/tsserver-plugin");
  await write(extension, {
    "dist/kernel/globals.d.ts": GLOBALS,
    "dist/kernel/danfo.d.ts": DANFO,
    "node_modules/@types/keep": "",
  });
  await mkdir(plugin, { recursive: true });
  await copyFile(join(source, "package.json"), join(plugin, "package.json"));
  await symlink(plugin, join(extension, "node_modules/kommunelab-tsserver-plugin"));
  for (const name of ["tslab", "@types/node"])
    await symlink(join(repository, "node_modules", name), join(extension, "node_modules", name));
  await build({
    entryPoints: [join(source, "plugin.ts")],
    outfile: join(extension, "dist/tsserver-plugin/plugin.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    footer: { js: "module.exports = module.exports.default;" },
  });
}

async function write(root: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}
