import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import type ts from "@tslab/typescript-for-tslab";

type FileCallback = Parameters<NonNullable<ts.WatchHost["watchFile"]>>[1];
type DirectoryCallback = Parameters<NonNullable<ts.WatchHost["watchDirectory"]>>[1];

interface WatchedFile {
  readonly path: string;
  readonly callback: FileCallback;
  modified: number;
}

/**
 * Tells TypeScript which files changed when it is asked, instead of when the system says so: a cell that imports what
 * the cell before it wrote must not come before the news.
 *
 * Files in `node_modules` are taken to stay as they are while the kernel runs; new ones are found.
 */
export class FileChanges {
  readonly #folder: string;
  readonly #files = new Set<WatchedFile>();
  readonly #directories = new Set<DirectoryCallback>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  watchFile(path: string, callback: FileCallback): ts.FileWatcher {
    if (path.includes("/node_modules/")) return { close: () => {} };
    const file = { path, callback, modified: modified(path) };
    this.#files.add(file);
    return { close: () => void this.#files.delete(file) };
  }

  watchDirectory(callback: DirectoryCallback): ts.FileWatcher {
    this.#directories.add(callback);
    return { close: () => void this.#directories.delete(callback) };
  }

  /**
   * Tells of files that changed, and of those that `specifiers` may stand for, since they may have been missing before.
   *
   * @param eventKinds TypeScript's names for what happened to a file
   */
  tell(specifiers: readonly string[], eventKinds: typeof ts.FileWatcherEventKind): void {
    for (const file of this.#files) {
      const now = modified(file.path);
      if (now === file.modified) continue;
      file.modified = now;
      file.callback(file.path, now === MISSING ? eventKinds.Deleted : eventKinds.Changed);
    }
    for (const path of specifiers.flatMap((specifier) => this.#candidates(specifier)))
      for (const callback of [...this.#directories]) callback(path);
  }

  #candidates(specifier: string): string[] {
    if (!/^\.{0,2}\//.test(specifier)) return [packageFolder(this.#folder, specifier)];
    const path = join(this.#folder, specifier);
    return [path, ...EXTENSIONS.map((extension) => path.replace(/\.[mc]?js$/, "") + extension), dirname(path)];
  }
}

const EXTENSIONS = [".ts", ".tsx", ".d.ts", ".mts", ".js", ".json", "/index.ts"];
const MISSING = 0;

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? MISSING;
}

function packageFolder(folder: string, specifier: string): string {
  const [scope, name] = specifier.split("/");
  return join(folder, "node_modules", specifier.startsWith("@") ? `${scope}/${name}` : `${scope}`);
}
