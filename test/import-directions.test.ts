import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Every source file, relative to the repository. */
const files = ["extension", "kernel"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes("node_modules")),
);

/** What `file` imports, types included: repository files by path, packages and Node's modules by name. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith(".") ? join(dirname(file), fileName).replace(/\.js$/, ".ts") : fileName,
  );
}

const isNode = (name: string) => name.startsWith("node:") || builtinModules.includes(name);
const isHost = (name: string) => isNode(name) || /^(vscode|tslab|@tslab\/|danfojs-node)/.test(name);
const within = (...folders: string[]) => {
  return (name: string) => folders.some((folder) => name === folder || name.startsWith(`${folder}/`));
};

/** Who may not import what, and why. */
const rules: { why: string; who: (file: string) => boolean; mayNotImport: (name: string) => boolean }[] = [
  {
    why: "the payload types import nothing, so that everyone may import them",
    who: (file) => file === "kernel/mime.ts",
    mayNotImport: () => true,
  },
  {
    why: "the survey, the method, the tables, the figures and the views are pure: they know neither Node, tslab nor VS Code; only `figure` and `map` know what ships",
    who: (file) =>
      within(
        "kernel/survey",
        "kernel/indicators",
        "kernel/tables",
        "kernel/method",
        "kernel/figures",
        "kernel/maps",
        "kernel/views",
      )(file) &&
      file !== "kernel/figures/figure.ts" &&
      file !== "kernel/maps/map.ts",
    mayNotImport: (name) =>
      isHost(name) || within("kernel/session", "kernel/language", "kernel/protocol", "kernel/datasets")(name),
  },
  {
    why: "a report's document is pure; the command line gives it answers and ledger",
    who: within("kernel/report"),
    mayNotImport: (name) =>
      isHost(name) ||
      within("kernel/session", "kernel/language", "kernel/protocol", "kernel/datasets", "kernel/cli")(name),
  },
  {
    why: "the ledger is pure; only `reproduce` knows the sample answers",
    who: (file) => within("kernel/ledger", "kernel/published")(file) && file !== "kernel/ledger/reproduce.ts",
    mayNotImport: (name) => isHost(name) || within("kernel/session", "kernel/protocol", "kernel/datasets")(name),
  },
  {
    why: "the session does not know how it is talked to",
    who: within("kernel/session"),
    mayNotImport: within("kernel/protocol"),
  },
  {
    why: "a front end talks to a kernel in messages only",
    who: within("kernel/client"),
    mayNotImport: (name) => within("kernel")(name) && !within("kernel/client", "kernel/protocol")(name),
  },
  {
    why: "a notebook's page is drawn from the notebook alone",
    who: within("kernel/headless/notebook-html"),
    mayNotImport: (name) =>
      isHost(name) ||
      (name.endsWith(".ts") &&
        !within(
          "kernel/headless/notebook-html",
          "kernel/headless/notebook.ts",
          "kernel/views",
          "kernel/mime.ts",
        )(name)),
  },
  {
    why: "the kernel serves every front end, so it knows none",
    who: within("kernel"),
    mayNotImport: (name) => name === "vscode" || within("extension")(name),
  },
  {
    why: "a renderer runs in a webview: it draws a payload with a view",
    who: within("extension/renderers"),
    mayNotImport: (name) =>
      isNode(name) ||
      (!within("extension/renderers", "kernel/views")(name) && name.endsWith(".ts") && name !== "kernel/mime.ts"),
  },
  {
    why: "the extension talks to the kernel in messages only",
    who: (file) => file.startsWith("extension/") && !file.startsWith("extension/renderers/"),
    mayNotImport: (name) =>
      within("kernel")(name) && !within("kernel/protocol", "kernel/client", "kernel/mime.ts")(name),
  },
  {
    why: "only the extension's host files know VS Code",
    who: (file) => !file.startsWith("extension/"),
    mayNotImport: (name) => name === "vscode",
  },
];

describe("import directions", () => {
  test.each(rules)("$why", ({ who, mayNotImport }) => {
    const wrong = files.filter(who).flatMap((file) =>
      importsOf(file)
        .filter(mayNotImport)
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the rules look at real files", () => {
    const unused = rules.filter(({ who }) => !files.some(who));
    expect(unused.map(({ why }) => why)).toEqual([]);
  });

  test("imports are read, those of types too", () => {
    expect(importsOf("kernel/survey/answers.ts")).toEqual(["kernel/mime.ts", "kernel/survey/survey.ts"]);
  });
});
