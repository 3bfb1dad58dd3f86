import { relative } from "node:path";
import type ts from "@tslab/typescript-for-tslab";
import type { CellDiagnostic } from "../protocol/messages.js";
import { ARRAY_COPIES } from "./array-copies.js";
import { CELL_FILE } from "./cell-builder.js";
import { cellDiagnostic } from "./cell-diagnostic.js";
import { type Compilation, compile } from "./compile.js";
import { type Documentation, documentation } from "./documentation.js";
import { keepNamespaces } from "./keep-namespaces.js";
import {
  type ConverterSetup,
  createStrictConverter,
  loadTypeScript,
  type StrictConverter,
  type TypeScript,
} from "./strict-typescript.js";
import { withoutExports } from "./without-exports.js";
import { writtenDeclarations } from "./written-declarations.js";

export interface LanguageSetup extends ConverterSetup {
  /** The notebook's folder. */
  readonly folder: string;
  /** Declarations of globals whose types are heavy, by name: read when a cell first names one. */
  readonly lazyGlobals: Readonly<Record<string, string>>;
}

export interface Completion {
  /** What is replaced: offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly { readonly name: string; readonly kind: string }[];
}

export interface Check {
  readonly diagnostics: readonly CellDiagnostic[];
  /** Declarations that later cells see if this one runs. */
  readonly declarations: string;
}

export type Completeness =
  | { readonly status: "complete" | "invalid" }
  | { readonly status: "incomplete"; readonly indent: string };

/**
 * What TypeScript knows about the cells of one notebook: it remembers the declarations of those that ran.
 *
 * The converter works in the process's current folder, which must be the notebook's.
 */
export class Language {
  readonly #setup: LanguageSetup;
  readonly #typescript: TypeScript = loadTypeScript();
  readonly #lazy: Map<string, string>;
  #converter: StrictConverter | undefined;
  #declarations = "";

  constructor(setup: LanguageSetup) {
    this.#setup = setup;
    this.#lazy = new Map(Object.entries(setup.lazyGlobals));
  }

  /** Does what the first check would wait for. */
  warmUp(): void {
    this.compile("1");
    this.check("1");
  }

  compile(source: string): Compilation {
    return compile(this.#typescript, source);
  }

  /** Checks a cell against those that ran before it. */
  check(source: string): Check {
    this.#nameLazyGlobals(source);
    const parsed = this.#parse(source);
    const converter = this.#ready();
    converter.changes.tell(importedNames(this.#typescript, source), this.#typescript.FileWatcherEventKind);
    const { declOutput } = converter.convert(
      ARRAY_COPIES + this.#declarations,
      withoutExports(this.#typescript, parsed),
    );
    return {
      diagnostics: converter.diagnostics().flatMap((diagnostic) => this.#cellDiagnostic(diagnostic) ?? []),
      declarations: this.#declared(converter, declOutput),
    };
  }

  /** Remembers the declarations of a cell that runs. */
  keep({ declarations }: Check): void {
    this.#declarations = declarations;
  }

  /** @param position offset in UTF-16 units */
  complete(source: string, position: number): Completion {
    this.#nameLazyGlobals(source);
    const { start, end, candidates, original } = this.#ready().complete(
      ARRAY_COPIES + this.#declarations,
      source,
      position,
    );
    const kinds = new Map(original?.entries.map(({ name, kind }) => [name, kind]));
    return { start, end, candidates: candidates.map((name) => ({ name, kind: kinds.get(name) ?? "" })) };
  }

  /** What is known of the name at `position` (in UTF-16 units), or of the one that ends there. */
  inspect(source: string, position: number): Documentation | undefined {
    this.#nameLazyGlobals(source);
    const at = (offset: number) => this.#ready().inspect(ARRAY_COPIES + this.#declarations, source, offset);
    const info: ts.QuickInfo | undefined = at(position) ?? (position > 0 ? at(position - 1) : undefined);
    return info && documentation(info);
  }

  isComplete(source: string): Completeness {
    const { completed, indent = "" } = this.#ready().isCompleteCode(source);
    if (!completed) return { status: "incomplete", indent };
    return { status: this.compile(source).status === "compiled" ? "complete" : "invalid" };
  }

  close(): void {
    this.#converter?.close();
  }

  #ready(): StrictConverter {
    this.#converter ??= createStrictConverter(this.#setup);
    return this.#converter;
  }

  #parse(source: string): ts.SourceFile {
    return this.#typescript.createSourceFile("cell.ts", source, this.#typescript.ScriptTarget.ES2022);
  }

  #nameLazyGlobals(source: string): void {
    for (const [name, declaration] of this.#lazy) {
      if (!new RegExp(`\\b${name}\\b`).test(source)) continue;
      this.#lazy.delete(name);
      this.#declarations = `${declaration}\n${this.#declarations}`;
    }
  }

  /** Diagnostics of the cell and of siblings it imports, not of packages. */
  #cellDiagnostic(diagnostic: ts.Diagnostic): CellDiagnostic | undefined {
    const { file, code } = diagnostic;
    if (!file || IGNORED.has(code)) return undefined;
    if (CELL_FILE.test(file.fileName)) return cellDiagnostic(this.#typescript, diagnostic, { linesBefore: 1 });
    if (file.isDeclarationFile || file.fileName.includes("/node_modules/")) return undefined;
    return cellDiagnostic(this.#typescript, diagnostic, { file: relative(this.#setup.folder, file.fileName) });
  }

  #declared(converter: StrictConverter, output: string | undefined): string {
    // The converter adds to what it did not get.
    if (output !== undefined && !output.startsWith("undefined"))
      return keepNamespaces(this.#typescript, this.#declarations, output);
    const program = converter.program();
    const cell = program?.getSourceFiles().find(({ fileName }) => CELL_FILE.test(fileName));
    if (!program || !cell) return this.#declarations;
    return writtenDeclarations(this.#typescript, program, cell, this.#declarations);
  }
}

/** Specifiers of what a cell imports. */
function importedNames(typescript: TypeScript, source: string): string[] {
  if (!source.includes("import")) return [];
  return typescript.preProcessFile(source, true, false).importedFiles.map(({ fileName }) => fileName);
}

/**
 * 1202: `import x = require("y")`, which cells may use although they are ES modules to TypeScript.
 * 7016: a package has no types, so what it exports is `any`.
 */
const IGNORED: ReadonlySet<number> = new Set([1202, 7016]);
