import { hasTag } from "./cell-tags.js";
import type { Cell, CodeCell, Notebook } from "./notebook.js";
import { uniqueIds } from "./unique-ids.js";

const PARAMETERS = "parameters";
const INJECTED = "injected-parameters";

/** The cell whose names are the notebook's parameters; the first of several. */
export function parametersCell({ cells }: Notebook): CodeCell | undefined {
  return cells.find((cell): cell is CodeCell => cell.cell_type === "code" && hasTag(cell, PARAMETERS));
}

/**
 * The notebook with a cell that sets parameters, after the one that declares them, or else first. It takes the place of the
 * cell that an earlier run set them with, as papermill does.
 */
export function injectParameters(notebook: Notebook, code: string): Notebook {
  const isInjected = (cell: Cell) => cell.cell_type === "code" && hasTag(cell, INJECTED);
  const earlier = notebook.cells.findIndex(isInjected);
  const declaring = parametersCell(notebook);
  const cells = notebook.cells.filter((cell) => !isInjected(cell));
  const place = declaring ? cells.indexOf(declaring) + 1 : Math.max(0, earlier);
  const injected = {
    cell_type: "code",
    id: notebook.cells[earlier]?.id ?? INJECTED,
    metadata: { tags: [INJECTED] },
    source: code,
    execution_count: null,
    outputs: [],
  } as const;
  return { ...notebook, cells: uniqueIds(cells.toSpliced(place, 0, injected)) as readonly Cell[] };
}
