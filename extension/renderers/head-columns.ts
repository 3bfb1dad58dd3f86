/** The lowest heading of each column of a table, by the column's index; columns that share their lowest heading have none. */
export function headColumns(table: HTMLTableElement): Map<number, HTMLTableCellElement> {
  const lowest = new Map<number, HTMLTableCellElement>();
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("thead tr")];
  /** How many rows each column is still covered by a heading from above. */
  const covered: number[] = [];
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.querySelectorAll<HTMLTableCellElement>("th,td")) {
      while ((covered[column] ?? 0) > r) column++;
      for (let i = 0; i < cell.colSpan; i++) covered[column + i] = r + cell.rowSpan;
      if (cell.colSpan === 1 && r + cell.rowSpan >= rows.length) lowest.set(column, cell);
      column += cell.colSpan;
    }
  }
  return lowest;
}
