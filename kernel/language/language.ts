import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { CellDiagnostic } from "../protocol/messages.js";
import { foundDiagnostic } from "./cell-diagnostic.js";
import { type CellModule, CellScope, type CellSource, MODULE, SCOPE } from "./cell-scope.js";
import { readCell } from "./cell-source.js";
import { CELL, Checker, type CheckerSetup, type Finding, type Place } from "./checker.js";
import { type Compilation, compile } from "./compile.js";
import { type Completeness, completeness } from "./completeness.js";
import { type Completion, candidate, matching, nameAt } from "./completion.js";
import { type Documentation, documentation, readHover } from "./documentation.js";
import { loadTypeScript, type TypeScript } from "./load-typescript.js";
import { SiblingFiles } from "./sibling-files.js";

export interface LanguageSetup extends Omit<CheckerSetup, "packages"> {
  /** Declarations of globals whose types are heavy, by name: read for cells that name one. */
  readonly lazyGlobals: Readonly<Record<string, string>>;
}

export interface Check {
  readonly diagnostics: readonly CellDiagnostic[];
  /** What later cells see of this one if it runs. */
  readonly module: CellModule | undefined;
}

/**
 * What TypeScript knows about the cells of one notebook: it remembers those that ran. The parts that wait for an answer
 * must be called one after another.
 */
export class Language {
  readonly #setup: LanguageSetup;
  readonly #checker: Checker;
  readonly #typescript: TypeScript;
  readonly #siblings: SiblingFiles;
  readonly #scope: CellScope;

  constructor(setup: LanguageSetup) {
    this.#setup = setup;
    this.#checker = new Checker({ ...setup, packages: { tslab: tslabTypes() } });
    // It goes on by itself while this thread loads the compiler.
    this.#checker.start();
    this.#typescript = loadTypeScript();
    this.#siblings = new SiblingFiles(this.#typescript, setup.folder);
    this.#scope = new CellScope(setup.lazyGlobals);
  }

  /** Does what the first cell would wait for. */
  async warmUp(): Promise<void> {
    this.compile("1");
    await this.check("1");
  }

  compile(source: string): Compilation {
    return compile(this.#typescript, source);
  }

  /** Checks a cell against those that ran before it. */
  async check(source: string): Promise<Check> {
    const cell = readCell(this.#typescript, source);
    const siblings = this.#siblings.importedBy(cell.text);
    this.#checker.tell(this.#siblings.changes());
    this.#show(cell);
    const own = this.#ownFindings(source, await this.#checker.findings());
    const diagnostics = own.map((finding) => foundDiagnostic(finding));
    for (const path of siblings) {
      const file = relative(this.#setup.folder, path);
      for (const finding of await this.#checker.findings(path)) diagnostics.push(foundDiagnostic(finding, file));
    }
    return { diagnostics, module: this.#scope.module(cell) };
  }

  /** Remembers a cell that runs. */
  keep({ module }: Check): void {
    if (!module) return;
    this.#scope.add(module);
    this.#showScope();
  }

  /** Takes back {@link keep}, for a cell that did not run after all. */
  forget({ module }: Check): void {
    if (!module) return;
    this.#scope.remove(module);
    this.#showScope();
  }

  /** @param position offset in UTF-16 units */
  async complete(source: string, position: number): Promise<Completion> {
    const { start, end } = nameAt(source, position);
    this.#show(readCell(this.#typescript, source), "all");
    const items = await this.#checker.completions(placeOf(source, position));
    const chosen = matching(items, source.slice(start, end)).filter(({ label }) => !label.startsWith(SCOPE));
    const described = await Promise.all(chosen.slice(0, DESCRIBED).map((item) => this.#checker.describe(item)));
    return { start, end, candidates: [...described, ...chosen.slice(DESCRIBED)].map(candidate) };
  }

  /** What is known of the name at `position` (in UTF-16 units), or of the one that ends there. */
  async inspect(source: string, position: number): Promise<Documentation | undefined> {
    const { start, end } = nameAt(source, position);
    if (start === end) return undefined;
    const tail = this.#show(readCell(this.#typescript, source));
    const place = placeOf(source, start);
    const markdown = await this.#checker.hover(place);
    if (markdown === undefined) return undefined;
    const hover = readHover(markdown);
    if (hover.description !== "") return documentation(hover);
    return documentation({ ...hover, description: await this.#declaredDescription(source, tail, place) });
  }

  isComplete(source: string): Completeness {
    return completeness(source, () => this.compile(source).status === "compiled");
  }

  close(): void {
    this.#checker.close();
  }

  /** Puts a cell before the checker; gives what was put after it. */
  #show(cell: CellSource, names: "mentioned" | "all" = "mentioned"): string {
    const tail = this.#scope.tail(cell, names);
    this.#checker.write(CELL, cell.text + tail);
    return tail;
  }

  /** Puts the cells that can be seen before the checker, and no others, since TypeScript would give those a project each. */
  #showScope(): void {
    const visible = this.#scope.visible;
    this.#checker.write(`${SCOPE}.ts`, this.#scope.text);
    for (const { name, text } of visible) this.#checker.write(`${name}.ts`, text);
    const names = new Set([...visible].map(({ name }) => `${name}.ts`));
    this.#checker.keepOnly((name) => !name.startsWith(MODULE) || names.has(name));
  }

  /** The docstring where a name is declared, which TypeScript does not always follow. */
  async #declaredDescription(source: string, tail: string, place: Place): Promise<string> {
    let declared = await this.#checker.definition(place);
    if (declared && this.#checker.isCell(declared)) {
      const name = nameStarting(source + tail, declared.range.start);
      const inTail = tail.indexOf(`${SCOPE}.${name};`);
      if (inTail < 0) return "";
      declared = await this.#checker.definition(placeOf(source + tail, source.length + inTail + SCOPE.length + 1));
    }
    const markdown = declared && (await this.#checker.hover(declared.range.start, declared.uri));
    return markdown ? readHover(markdown).description : "";
  }

  /** Findings of the cell itself; what comes after it is ours. */
  #ownFindings(source: string, findings: readonly Finding[]): readonly Finding[] {
    const lines = source.split(LINE_END).length;
    return findings.filter(({ range, code }) => range.start.line < lines && !IGNORED.has(code));
  }
}

/** Candidates that are given with their signature and docstring. */
const DESCRIBED = 20;

/** 7016: a package has no types, so what it exports is `any`. */
const IGNORED: ReadonlySet<number> = new Set([7016]);

const LINE_END = /\r\n|\n|\r/;

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(LINE_END);
  return { line: lines.length - 1, character: (lines.at(-1) ?? "").length };
}

function nameStarting(text: string, { line, character }: Place): string {
  const rest = text.split(LINE_END)[line]?.slice(character) ?? "";
  return rest.slice(0, nameAt(rest, 0).end);
}

/** Declarations of tslab, which a notebook may import without having it installed. */
function tslabTypes(): string {
  return join(dirname(createRequire(import.meta.url).resolve("tslab")), "public.d.ts");
}
