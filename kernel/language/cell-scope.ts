import type { DeclaredName } from "./declared-names.js";

/** What a cell declares, and the text that it declares it with. */
export interface CellSource {
  /** The cell without `export`. */
  readonly text: string;
  readonly names: ReadonlyMap<string, DeclaredName>;
  /** Whether it declares something for all cells: `declare global`, or a module. */
  readonly augments: boolean;
}

/** A cell that ran, as a module that later cells' modules import from. */
export interface CellModule {
  /** Name of its file, without the extension. */
  readonly name: string;
  readonly text: string;
  readonly names: ReadonlyMap<string, DeclaredName>;
  readonly augments: boolean;
  /** The modules that it imports from. */
  readonly uses: readonly CellModule[];
}

/**
 * The names that the cells that ran have declared, and the text that lets the next one see them.
 *
 * Each cell is a TypeScript module as it was written, with imports and exports after its last line, so that every
 * position stays what it was. The cell being checked imports from one module, {@link text}, which exports each name
 * anew from the last cell that declared it: TypeScript checks a file fastest when what it imports from stays the same.
 */
export class CellScope {
  readonly #modules: CellModule[] = [];
  readonly #lazyGlobals: Readonly<Record<string, string>>;
  #lastModule = 0;

  /** @param lazyGlobals declarations of globals, by name, for cells that mention one */
  constructor(lazyGlobals: Readonly<Record<string, string>> = {}) {
    this.#lazyGlobals = lazyGlobals;
  }

  /** What goes after a cell that is checked: the names of earlier cells, those that it mentions or all of them. */
  tail({ text, names }: CellSource, which: "mentioned" | "all" = "mentioned"): string {
    const seen = [...this.#seen(text, names, which)].map(([name, module]) =>
      isVariable(module, name)
        ? `declare ${module.names.get(name)?.kind} ${name}: ${SCOPE}.${typeName(name)};`
        : `import ${name} = ${SCOPE}.${name};`,
    );
    return `\n;import * as ${SCOPE} from "./${SCOPE}";${seen.join("")}${this.#mentionedGlobals(text, names)}`;
  }

  /** The module that a cell becomes if it runs after those that ran so far; none when it declares nothing. */
  module({ text, names, augments }: CellSource): CellModule | undefined {
    if (names.size === 0 && !augments) return undefined;
    const seen = [...this.#seen(text, names, "mentioned")];
    const imports = seen.map(([name, module]) =>
      isVariable(module, name)
        ? `declare ${module.names.get(name)?.kind} ${name}: typeof import("./${module.name}").${name};`
        : `import { ${name} } from "./${module.name}";`,
    );
    const tail = `${imports.join("")}${this.#mentionedGlobals(text, names)}export { ${[...names.keys()].join(", ")} };`;
    const uses = [...new Set(seen.map(([, module]) => module))];
    return { name: `${MODULE}${++this.#lastModule}`, text: `${text}\n;${tail}`, names, augments, uses };
  }

  add(module: CellModule): void {
    this.#modules.push(module);
  }

  /** Takes back {@link add}. */
  remove(module: CellModule): void {
    const index = this.#modules.lastIndexOf(module);
    if (index >= 0) this.#modules.splice(index, 1);
  }

  /** The module that the cell being checked imports from. */
  get text(): string {
    const lines = [...this.#latest()].map(([name, module]) =>
      isVariable(module, name)
        ? `export type ${typeName(name)} = typeof import("./${module.name}").${name};`
        : `export { ${name} } from "./${module.name}";`,
    );
    const augmentations = this.#modules.filter(({ augments }) => augments).map(({ name }) => `import "./${name}";`);
    return [...lines, ...augmentations, "export {};"].join("\n");
  }

  /** The module of the last cell that declared a name. */
  declaring(name: string): CellModule | undefined {
    return this.#latest().get(name);
  }

  /** The modules that a cell can see something of, through others included. */
  get visible(): ReadonlySet<CellModule> {
    const found = new Set<CellModule>();
    const visit = (module: CellModule) => {
      if (found.has(module)) return;
      found.add(module);
      for (const used of module.uses) visit(used);
    };
    for (const module of this.#latest().values()) visit(module);
    for (const module of this.#modules) if (module.augments) visit(module);
    return found;
  }

  /** Each name with the last cell that declared it. */
  #latest(): ReadonlyMap<string, CellModule> {
    return new Map(this.#modules.flatMap((module) => [...module.names.keys()].map((name) => [name, module] as const)));
  }

  #seen(text: string, own: ReadonlyMap<string, DeclaredName>, which: "mentioned" | "all"): Map<string, CellModule> {
    const mentioned = which === "mentioned" ? new Set(text.match(IDENTIFIERS)) : undefined;
    const seen = [...this.#latest()].filter(([name]) => !own.has(name) && (mentioned?.has(name) ?? true));
    return new Map(seen);
  }

  #mentionedGlobals(text: string, own: ReadonlyMap<string, DeclaredName>): string {
    const names = new Set(text.match(IDENTIFIERS));
    const latest = this.#latest();
    return Object.entries(this.#lazyGlobals)
      .flatMap(([name, declaration]) =>
        names.has(name) && !own.has(name) && !latest.has(name) ? [`\n${declaration}`] : [],
      )
      .join("");
  }
}

function isVariable({ names }: CellModule, name: string): boolean {
  return names.get(name)?.kind !== "other";
}

/**
 * What {@link CellScope.text} calls the type of a variable. The cell that is checked must not say `typeof` of it: that
 * would be the type at the end of the cell, which may depend on what the cell does with the variable.
 */
function typeName(name: string): string {
  return `${SCOPE}_${name}`;
}

/** The module that all names come from: its file without the extension, and its name in a cell. */
export const SCOPE = "__kommunelab";
/** What the name of every module of a cell that ran begins with. */
export const MODULE = "__kommunelab_cell_";

const IDENTIFIERS = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/gu;

/** A text of TypeScript's, without the modules that names of earlier cells come from, which nobody has written. */
export function withoutModules(text: string): string {
  return text.replace(/import\("[^"]*__kommunelab\w*"\)\./g, "").replace(/\b__kommunelab\./g, "");
}
