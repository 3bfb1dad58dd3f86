// Writes dist/kernel/globals.d.ts: the preloaded names of a notebook as TypeScript sees them, each with the docstring
// of what it stands for, made from kernel/preload.ts, so that there is no second list to keep. And dist/kernel/danfo.d.ts,
// which is read only when a cell mentions danfo.js.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = dirname(fileURLToPath(import.meta.url));
const preloadFile = join(root, "kernel/preload.ts");
const dataFrameFile = join(root, "kernel/to-data-frame.ts");

export function writeGlobals() {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([preloadFile, dataFrameFile], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: join(root, "dist/types"),
  });
  const checker = program.getTypeChecker();

  /** The docstring of the property itself, or else of the function it holds. */
  function docstring(property) {
    const declarations = [property, checker.getTypeOfSymbol(property).symbol].flatMap(
      (symbol) => symbol?.declarations ?? [],
    );
    const comments = declarations.flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc));
    return comments.at(0)?.getText() ?? "";
  }

  const diagnostics = ts.getPreEmitDiagnostics(program);
  if (diagnostics.length > 0) {
    const host = { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => "\n" };
    throw new Error(ts.formatDiagnostics(diagnostics, host));
  }
  program.emit();

  const module = checker.getSymbolAtLocation(program.getSourceFile(preloadFile));
  const exports = checker.getExportsOfModule(module);
  const preload = checker.getTypeOfSymbol(exports.find(({ name }) => name === "preload"));
  const names = checker.getReturnTypeOfSignature(preload.getCallSignatures()[0]).getProperties();
  const types = exports.filter(({ flags }) => flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Alias));

  const undocumented = names.filter((property) => docstring(property) === "").map(({ name }) => name);
  if (undocumented.length > 0) throw new Error(`preloaded names without a docstring: ${undocumented.join(", ")}`);

  mkdirSync(join(root, "dist/kernel"), { recursive: true });
  writeFileSync(
    join(root, "dist/kernel/globals.d.ts"),
    [
      'import type * as kernel from "../types/kernel/preload.js";',
      "type Preload = ReturnType<typeof kernel.preload>;",
      "declare global {",
      ...names.flatMap((property) => [docstring(property), `const ${property.name}: Preload["${property.name}"];`]),
      ...types.map(({ name }) => `type ${name} = kernel.${name};`),
      "}",
      "",
    ].join("\n"),
  );
  const toDataFrame = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(dataFrameFile)))
    .find(({ name }) => name === "toDataFrame");
  writeFileSync(
    join(root, "dist/kernel/danfo.d.ts"),
    [
      "/** danfo.js: data frames, as in `new dfd.DataFrame(rows)`. */",
      'declare const dfd: typeof import("danfojs-node");',
      toDataFrame.declarations[0].jsDoc[0].getText(),
      'declare const toDataFrame: typeof import("../types/kernel/to-data-frame.js").toDataFrame;',
      "",
    ].join("\n"),
  );
}
