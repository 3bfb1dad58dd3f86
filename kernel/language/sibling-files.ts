import { readFileSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { loadTypeScript } from "./load-typescript.js";

/** Something that happened to a file since it was last looked at. */
export interface FileChange {
  readonly path: string;
  readonly kind: "created" | "changed" | "deleted";
  /** Whether it is the manifest of a package. */
  readonly isPackage: boolean;
}

/**
 * The files beside a notebook that its cells import. They are looked at when a cell is checked, instead of when the system
 * says that they changed: a cell that imports what the cell before it wrote must not come before the news.
 *
 * Of a package in `node_modules` only its manifest is looked at.
 */
export class SiblingFiles {
  readonly #folder: string;
  /** When each file was last written, zero for what an import could have meant but is not there. */
  readonly #modified = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The siblings that a cell imports, directly or through each other. */
  importedBy(cell: string): readonly string[] {
    const found = new Set<string>();
    this.#follow(cell, this.#folder, found);
    return [...found];
  }

  /** What happened since the last call to the files that cells import, or tried to. */
  changes(): readonly FileChange[] {
    return [...this.#modified].flatMap(([path, before]): FileChange[] => {
      const now = modified(path);
      if (now === before) return [];
      this.#modified.set(path, now);
      const kind = before === MISSING ? "created" : now === MISSING ? "deleted" : "changed";
      return [{ path, kind, isPackage: path.endsWith(MANIFEST) }];
    });
  }

  #follow(text: string, folder: string, found: Set<string>): void {
    for (const specifier of specifiers(text)) {
      const paths = candidates(folder, specifier);
      for (const path of paths) if (!this.#modified.has(path)) this.#modified.set(path, modified(path));
      const path = paths.find((path) => /\.[mc]?tsx?$/.test(path) && modified(path) !== MISSING);
      if (path === undefined || found.has(path) || path.includes("/node_modules/")) continue;
      found.add(path);
      this.#follow(textOf(path), dirname(path), found);
    }
  }
}

/** What a text imports. */
function specifiers(text: string): readonly string[] {
  if (!/\b(import|export|require)\b/.test(text)) return [];
  return loadTypeScript()
    .preProcessFile(text, true, false)
    .importedFiles.map(({ fileName }) => fileName);
}

/** Paths that a specifier may stand for, as TypeScript sees it; for a package its manifest and that of its types. */
function candidates(folder: string, specifier: string): string[] {
  if (!/^\.{0,2}\//.test(specifier)) {
    const [scope = "", name = ""] = specifier.split("/");
    const isScoped = scope.startsWith("@");
    const packages = [
      isScoped ? `${scope}/${name}` : scope,
      `@types/${isScoped ? `${scope.slice(1)}__${name}` : scope}`,
    ];
    return packages.map((one) => join(folder, "node_modules", one) + MANIFEST);
  }
  const path = specifier.startsWith("/") ? specifier : join(folder, specifier);
  return [path, ...EXTENSIONS.map((extension) => path.replace(/\.[mc]?js$/, "") + extension)];
}

const EXTENSIONS = [".ts", ".tsx", ".d.ts", ".mts", ".js", ".json", "/index.ts"];
const MANIFEST = `${sep}package.json`;
const MISSING = 0;

function modified(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? MISSING;
  } catch {
    // As below a file that is no folder.
    return MISSING;
  }
}

/** Nothing of what cannot be read, as a folder with such a name: Node says so when it is imported. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
