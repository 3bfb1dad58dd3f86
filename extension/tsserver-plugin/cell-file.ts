/** A notebook cell, as VS Code names it to TypeScript. */
export interface CellFile {
  readonly fileName: string;
  /** The notebook that it is in. */
  readonly notebook: string;
  /** The folder that the notebook is in, where its imports start. */
  readonly folder: string;
  /** Number that VS Code gave the cell; later cells have greater ones, unless they were put between others. */
  readonly handle: number;
}

/** TypeScript puts the current folder first where it wants an absolute path. */
const CELL = /(?:^|\/)\^\/vscode-notebook-cell\/[^/]*(\/.*)#([^#]*)$/;

/** What a file name says of the cell that it stands for; null when it is no cell. */
export function cellFile(fileName: string): CellFile | null {
  const [, path, fragment] = CELL.exec(fileName) ?? [];
  if (path === undefined || fragment === undefined) return null;
  const notebook = path.replace(/^\/([a-z]:)/i, "$1");
  const folder = notebook.slice(0, Math.max(1, notebook.lastIndexOf("/")));
  return { fileName, notebook, folder, handle: handleOf(fragment) };
}

/** A fragment begins with a letter for the number of digits, and then the number in base 7: W0, W6, X10. */
function handleOf(fragment: string): number {
  return Number.parseInt(fragment.replace(/^[W-Za-f]+/, "").split("s")[0] as string, 7) || 0;
}
