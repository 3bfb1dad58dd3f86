import { dirname, join } from "node:path";
import type ts from "typescript";
import { cellFile } from "./cell-file.js";
import { cellOptions } from "./cell-options.js";
import { linkCells } from "./link-cells.js";
import { resolveFromNotebook } from "./resolve-from-notebook.js";
import { usesInOtherCells } from "./uses-in-other-cells.js";

type TypeScript = typeof ts;

/** The extension's own folder: the plugin is in dist/tsserver-plugin. */
const root = dirname(dirname(__dirname));
const fromRoot = (file: string) => join(root, file).replaceAll("\\", "/");
const globals = fromRoot("dist/kernel/globals.d.ts");
/** danfo.js has types enough to slow every notebook down, so they are read when a cell first mentions `dfd` or `toDataFrame`. */
const danfo = fromRoot("dist/kernel/danfo.d.ts");

/**
 * Makes VS Code's own TypeScript see the cells of a notebook as the kernel does: with the preloaded names, the names of
 * the other cells, imports from the notebook's folder, and the kernel's compiler options. Projects without cells are left
 * alone.
 */
export default function plugin({ typescript }: { typescript: TypeScript }): ts.server.PluginModule {
  return {
    create(info) {
      adaptHost(typescript, info.languageServiceHost, info.project);
      return adaptService(typescript, info.languageService);
    },
  };
}

function adaptHost(typescript: TypeScript, host: ts.LanguageServiceHost, project: ts.server.Project): void {
  const original = {
    names: host.getScriptFileNames.bind(host),
    settings: host.getCompilationSettings.bind(host),
    resolve: host.resolveModuleNameLiterals?.bind(host),
  };
  // A project that is being closed asks for its settings when it has no names any more.
  const hasCells = () => !project.isClosed() && original.names().some((name) => cellFile(name) !== null);
  const optionsFor = cellOptions(typescript, root);
  const mentionsDanfo = (name: string) => {
    const text = cellFile(name) && host.getScriptSnapshot(name);
    return text ? /\b(dfd|toDataFrame)\b/.test(text.getText(0, text.getLength())) : false;
  };
  const preloaded = (names: string[]) => (names.some(mentionsDanfo) ? [globals, danfo] : [globals]);
  const withGlobals = (names: string[]) => [...preloaded(names).filter((file) => host.fileExists(file)), ...names];

  host.getScriptFileNames = () => (hasCells() ? withGlobals(original.names()) : original.names());
  host.getCompilationSettings = () => (hasCells() ? optionsFor(original.settings()) : original.settings());
  if (!original.resolve) return;
  const { resolve } = original;
  host.resolveModuleNameLiterals = (literals, file, redirect, options, ...rest) => {
    const cell = cellFile(file);
    if (!cell) return resolve(literals, file, redirect, options, ...rest);
    return literals.map(({ text }) => resolveFromNotebook(typescript, { text, cell, options, host, root }));
  };
}

function adaptService(typescript: TypeScript, service: ts.LanguageService): ts.LanguageService {
  const link = linkCells();
  const adapted: ts.LanguageService = Object.create(null);
  for (const name of Object.keys(service) as (keyof ts.LanguageService)[]) {
    const method = service[name] as (...args: unknown[]) => unknown;
    Object.assign(adapted, {
      [name]: (...args: unknown[]) => {
        if (typeof args[0] === "string" && cellFile(args[0])) link(service.getProgram());
        return method.apply(service, args);
      },
    });
  }
  const mend = <D extends ts.Diagnostic>(fileName: string, found: D[]) =>
    cellFile(fileName) ? found.filter((diagnostic) => isReal(typescript, fileName, diagnostic)) : found;
  const { getSemanticDiagnostics, getSuggestionDiagnostics } = adapted;
  adapted.getSemanticDiagnostics = (fileName) => mend(fileName, getSemanticDiagnostics(fileName));
  adapted.getSuggestionDiagnostics = (fileName) => mend(fileName, getSuggestionDiagnostics(fileName));
  adaptUses(typescript, adapted);
  return adapted;
}

/** Adds the uses in other cells to what is found of a cell's name. */
function adaptUses(typescript: TypeScript, adapted: ts.LanguageService): void {
  const { findReferences, findRenameLocations, getProgram } = adapted;
  const uses = (fileName: string, position: number) => {
    const program = cellFile(fileName) && getProgram();
    return program ? usesInOtherCells(typescript, program, fileName, position) : [];
  };
  adapted.findReferences = (fileName, position) => {
    const [first, ...rest] = findReferences(fileName, position) ?? [];
    if (!first) return undefined;
    const found = uses(fileName, position).map((use) => ({ ...use, isWriteAccess: false }));
    return [{ ...first, references: [...first.references, ...found] }, ...rest];
  };
  // It has two signatures, which one function cannot be seen to have.
  adapted.findRenameLocations = ((...args: Parameters<typeof findRenameLocations>) => {
    const found = findRenameLocations(...args);
    return found && [...found, ...uses(args[0], args[1])];
  }) as typeof findRenameLocations;
}

/** False for what TypeScript says of a cell only because it does not know what a cell is. */
function isReal(typescript: TypeScript, cell: string, { file, code, category }: ts.Diagnostic): boolean {
  if (file && file.fileName !== cell) return false;
  return !(category === typescript.DiagnosticCategory.Suggestion && FILE_ADVICE.has(code));
}

/** Advice for a whole file: to convert CommonJS to ES modules. */
const FILE_ADVICE: ReadonlySet<number> = new Set([80001]);
