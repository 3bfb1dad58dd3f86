import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { CellDiagnostic } from "../protocol/messages.js";
import { calledAt } from "./called-at.js";
import { foundDiagnostic } from "./cell-diagnostic.js";
import { type CellModule, CellScope, type CellSource, MODULE, SCOPE } from "./cell-scope.js";
import { readCell } from "./cell-source.js";
import { CELL, Checker, type CheckerSetup, type Finding, type Location, type Place } from "./checker.js";
import { type Compilation, compile } from "./compile.js";
import { type Completeness, completeness } from "./completeness.js";
import { type Completion, candidate, matching, nameAt } from "./completion.js";
import { type Documentation, documentation, type Hover, readHover } from "./documentation.js";
import { ServerClosed } from "./language-server.js";
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
  readonly #siblings: SiblingFiles;
  readonly #scope: CellScope;
  readonly #complaints = new Set<string>();

  constructor(setup: LanguageSetup) {
    this.#setup = setup;
    this.#checker = new Checker({ ...setup, packages: { tslab: tslabTypes() } });
    this.#start();
    this.#siblings = new SiblingFiles(setup.folder);
    this.#scope = new CellScope(setup.lazyGlobals);
  }

  /** The compiler, which loads when it is first needed; the checker gets ready by itself meanwhile. */
  get #typescript(): TypeScript {
    return loadTypeScript();
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
    const diagnostics = await this.#unlessBroken([], () => this.#diagnostics(cell, siblings));
    return { diagnostics, module: this.#scope.module(cell) };
  }

  /** Ends the check that goes on; what it was to find is not found. */
  interrupt(): void {
    this.#start();
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
    const items = await this.#unlessBroken([], () => this.#checker.completions(placeOf(source, position)));
    const chosen = matching(items, source.slice(start, end)).filter(({ label }) => !label.startsWith(SCOPE));
    const described = await this.#unlessBroken([], () =>
      Promise.all(chosen.slice(0, DESCRIBED).map((item) => this.#checker.describe(item))),
    );
    return { start, end, candidates: [...described, ...chosen.slice(described.length)].map(candidate) };
  }

  /**
   * What is known of the name at `position` (in UTF-16 units), or of the one that ends there; else of the function whose
   * arguments are being written there.
   */
  async inspect(source: string, position: number): Promise<Documentation | undefined> {
    return (await this.#inspectName(source, position)) ?? this.#inspectCalled(source, position);
  }

  async #inspectCalled(source: string, position: number): Promise<Documentation | undefined> {
    const called = calledAt(this.#typescript, source, position);
    return called === undefined || called === position ? undefined : this.#inspectName(source, called);
  }

  async #inspectName(source: string, position: number): Promise<Documentation | undefined> {
    const { start, end } = nameAt(source, position);
    if (start === end) return undefined;
    this.#show(readCell(this.#typescript, source));
    const place = placeOf(source, start);
    return this.#unlessBroken(undefined, async () => {
      const declared = await this.#checker.definition(place);
      const earlier = declared && this.#inEarlierCell(source, source.slice(start, end), declared);
      const hover = await this.#hover(earlier ?? { place });
      if (!hover) return undefined;
      // TypeScript does not always follow a name to its docstring.
      const { description = "" } = hover.description === "" && declared ? ((await this.#hover(declared)) ?? {}) : hover;
      return documentation({ ...hover, description });
    });
  }

  isComplete(source: string): Completeness {
    return completeness(source, () => this.compile(source));
  }

  close(): void {
    this.#checker.close();
  }

  #start(): void {
    try {
      this.#checker.start();
    } catch (error) {
      this.#complain(error);
    }
  }

  async #diagnostics(cell: CellSource, siblings: readonly string[]): Promise<readonly CellDiagnostic[]> {
    const findings = await this.#checker.findings();
    const diagnostics = findings.filter(isAbout(cell)).map((finding) => foundDiagnostic(finding));
    for (const path of siblings) {
      const file = relative(this.#setup.folder, path);
      const found = (await this.#checker.findings(path)).filter(({ code }) => !IGNORED.has(code));
      diagnostics.push(...found.map((finding) => foundDiagnostic(finding, file)));
    }
    return diagnostics;
  }

  /** What the checker answers; something else when it cannot, so that cells run all the same. */
  async #unlessBroken<Answer>(otherwise: Answer, ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      this.#complain(error);
      return otherwise;
    }
  }

  /** Says once that cells are not checked, and why. */
  #complain(error: unknown): void {
    if (error instanceof ServerClosed) return;
    const { message } = error as Error;
    if (this.#complaints.has(message)) return;
    this.#complaints.add(message);
    process.stderr.write(`kommunelab: cells run unchecked, since TypeScript does not answer. ${message}\n`);
  }

  /** Puts a cell before the checker, and after it the names of earlier cells. */
  #show(cell: CellSource, names: "mentioned" | "all" = "mentioned"): void {
    this.#checker.write(CELL, cell.text + this.#scope.tail(cell, names));
  }

  /** Puts the cells that can be seen before the checker, and no others, since TypeScript would give those a project each. */
  #showScope(): void {
    const visible = this.#scope.visible;
    this.#checker.write(`${SCOPE}.ts`, this.#scope.text);
    for (const { name, text } of visible) this.#checker.write(`${name}.ts`, text);
    const names = new Set([...visible].map(({ name }) => `${name}.ts`));
    this.#checker.keepOnly((name) => !name.startsWith(MODULE) || names.has(name));
  }

  /** Where an earlier cell declares a variable, when that is what a name stands for. */
  #inEarlierCell(source: string, name: string, { uri, place }: Location): Location | undefined {
    if (!this.#checker.isCell(uri) || place.line < linesOf(source).length) return undefined;
    const module = this.#scope.declaring(name);
    if (!module) return undefined;
    const { start = 0 } = module.names.get(name) ?? {};
    return { uri: this.#checker.uri(`${module.name}.ts`), place: placeOf(module.text, start) };
  }

  async #hover({ place, uri }: { place: Place; uri?: string }): Promise<Hover | undefined> {
    const markdown = await this.#checker.hover(place, uri);
    return markdown === undefined ? undefined : readHover(markdown);
  }
}

/** Tells what is wrong in a cell from what is wrong in what comes after it, or in earlier cells. */
function isAbout({ text, names }: CellSource): (finding: Finding) => boolean {
  const lines = linesOf(text);
  return ({ range: { start }, code }) => {
    const line = lines[start.line];
    if (line === undefined || IGNORED.has(code)) return false;
    return !IMPLICIT_ANY.has(code) || names.has(line.slice(start.character, nameAt(line, start.character).end));
  };
}

/** Candidates that are given with their signature and docstring. */
const DESCRIBED = 20;

/** That a variable has no type, which is said where it is declared. */
const IMPLICIT_ANY: ReadonlySet<number> = new Set([7005, 7034]);

/** 7016: a package has no types, so what it exports is `any`. */
const IGNORED: ReadonlySet<number> = new Set([7016]);

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function placeOf(text: string, offset: number): Place {
  const lines = linesOf(text.slice(0, offset));
  return { line: lines.length - 1, character: (lines.at(-1) ?? "").length };
}

/** Declarations of tslab, which a notebook may import without having it installed. */
function tslabTypes(): string {
  return join(dirname(createRequire(import.meta.url).resolve("tslab")), "public.d.ts");
}
