/** A cell as an .ipynb file holds it. */
export interface FileCell {
  readonly cell_type: "code" | "markdown";
  readonly source: string | readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly execution_count?: number | null;
  readonly outputs?: readonly FileOutput[];
}

/** An output as an .ipynb file holds it: what it has depends on `output_type`. */
export interface FileOutput {
  readonly output_type: "stream" | "display_data" | "execute_result" | "error";
  readonly data?: Readonly<Record<string, unknown>>;
  readonly ename?: string;
  readonly evalue?: string;
  readonly text?: string | readonly string[];
}

export interface NotebookFile {
  readonly cells: readonly FileCell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

/** A notebook of TypeScript cells that no front end has run. */
export function notebookOf(sources: readonly string[]): NotebookFile {
  return {
    cells: sources.map((source) => ({
      cell_type: "code",
      execution_count: null,
      metadata: {},
      outputs: [],
      source: source.split(/(?<=\n)/),
    })),
    metadata: {
      kernelspec: { display_name: "Kommunelab (TypeScript)", language: "typescript", name: "kommunelab" },
      language_info: { name: "typescript" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** The same notebook as if no cell had been run. */
export function unrun(notebook: NotebookFile): NotebookFile {
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === "code" ? { ...cell, execution_count: null, outputs: [] } : cell,
  );
  return { ...notebook, cells };
}

/** All outputs of the code cells, with the number of the cell (from 1, markdown cells counted). */
export function outputsOf(notebook: NotebookFile): { cell: number; output: FileOutput }[] {
  return notebook.cells.flatMap(({ outputs = [] }, i) => outputs.map((output) => ({ cell: i + 1, output })));
}
