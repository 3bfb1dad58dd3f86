import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PLOT_TYPES } from "../../../kernel/figures/plot-types.js";

const root = join(import.meta.dirname, "../../..");
const file = join(root, "test/kernel/figures/a-cell.ts");
const HEAD = `import { figure } from "../../../kernel/figures/figure.js";
import { plot } from "../../../kernel/figures/plot.js";
`;

let cell = "";
let version = 0;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  root,
);

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : "1"),
  getScriptSnapshot: (name) => {
    if (name === file) return ts.ScriptSnapshot.fromString(HEAD + cell);
    return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8")) : undefined;
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** Sets the cell; `‸` is where the cursor stands. */
function write(code: string): number {
  version += 1;
  cell = code.replace("‸", "");
  return HEAD.length + code.indexOf("‸");
}

const completions = (code: string) =>
  service.getCompletionsAtPosition(file, write(code), undefined)?.entries.map(({ name }) => name) ?? [];

function problems(code: string): string[] {
  write(code);
  return service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("in a cell", () => {
  test("figure completes the numbers of the reports' figures, tables and maps", { timeout: 120_000 }, () => {
    const ids = completions('figure("‸", 2022)');
    expect(ids).toContain("4.6");
    expect(ids).toContain("T4.1");
    expect(ids.every((id) => /^T?[345]\.\d+$/.test(id))).toBe(true);
  });

  test("a figure is a chart, and a table is its kind of table", () => {
    expect(
      problems(
        'const n: number = figure("T4.1", 2022).rows.length; const m: number = figure("4.1", 2022).spec.data.length; [n, m];',
      ),
    ).toEqual([]);
    expect(problems('figure("9.9", 2022)').join()).toContain("9.9");
    expect(problems('figure("4.1", 2020)').join()).toContain("2020");
  });

  test("plot completes kinds and attributes of traces, and those of the layout", () => {
    const types = completions('plot({ type: "‸" })');
    expect(types).toEqual(expect.arrayContaining([...PLOT_TYPES]));
    expect(types).not.toContain("scatter3d");
    expect(completions('plot({ type: "bar", ‸ })')).toEqual(
      expect.arrayContaining(["x", "y", "orientation", "marker"]),
    );
    expect(completions('plot({ type: "bar" }, { ‸ })')).toEqual(expect.arrayContaining(["barmode", "xaxis"]));
  });

  test("plot takes traces that Plotly takes, and no others", () => {
    expect(
      problems('plot({ type: "bar", x: ["a"], y: [1], marker: { color: "red" } }, { barmode: "stack" });'),
    ).toEqual([]);
    expect(problems('plot([{ y: [1] }, { type: "pie", labels: ["a"], values: [1] }], {}, { title: "x" });')).toEqual(
      [],
    );
    expect(problems('plot({ type: "scatter3d", x: [1] });')).not.toEqual([]);
    expect(problems('plot({ type: "bar", x: 5 });')).not.toEqual([]);
  });
});
