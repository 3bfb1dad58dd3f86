import type { RowSource } from "./row-source.js";

/**
 * A danfo.js DataFrame or Series as rows; undefined for anything else. Known by its parts, since the library is large and
 * only there when a cell has loaded it.
 *
 * @param part - gives a property of an object without running code of the object's
 */
export function frameRows(value: object, part: (object: object, name: string) => unknown): RowSource | undefined {
  const data = part(value, "$data");
  const columns = part(value, "$columns");
  const index = part(value, "$index");
  const isSeries = part(value, "$isSeries");
  if (!Array.isArray(data) || !Array.isArray(columns) || !Array.isArray(index)) return undefined;
  if (typeof isSeries !== "boolean" || index.length !== data.length) return undefined;
  return {
    names: columns.map(String),
    count: data.length,
    index: (r) => String(index[r]),
    quick: 10_000_000,
    value: isSeries ? (r) => data[r] : (r, c) => (data[r] as readonly unknown[] | undefined)?.[c],
  };
}
