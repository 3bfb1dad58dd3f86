import { nearMatches } from "../../survey/near-matches.js";
import { frameRows } from "../frame-rows.js";
import type { RowColumn } from "./row-variable.js";

/** Rows whose properties are named when a column is not found. */
const LOOKED_AT = 1_000;

/** Rows of one's own, whatever they are kept in. */
export interface OwnRows {
  /** What names each row. */
  readonly units: readonly string[];
  /** @throws RangeError for a name that no row has, with those that come near */
  readonly column: (name: string) => RowColumn;
}

/**
 * An array of objects or a danfo data frame as rows; undefined for anything else.
 *
 * @throws TypeError for an array with a row that is no object
 */
export function ownRows(caller: string, data: unknown): OwnRows | undefined {
  if (Array.isArray(data)) return objectsAsRows(caller, data);
  if (typeof data !== "object" || data === null) return undefined;
  const frame = frameRows(data, (object, name) => object[name as never]);
  if (frame === undefined) return undefined;
  const { names, count, value } = frame;
  return {
    units: Array.from({ length: count }, (_, r) => frame.index(r)),
    column: (name) => {
      const c = names.indexOf(name);
      if (c < 0) throw unknownColumn(caller, name, names);
      return { name, count, value: (r) => value(r, c) };
    },
  };
}

function objectsAsRows(caller: string, rows: readonly unknown[]): OwnRows {
  const wrong = rows.findIndex((row) => typeof row !== "object" || row === null || Array.isArray(row));
  if (wrong >= 0 || rows.length === 0) {
    const what = rows.length === 0 ? "data has no rows" : `row ${wrong + 1} of data is no object`;
    throw new TypeError(`${caller}: ${what}; give an array of objects, one a row, as in [{ name: "…", size: 3 }].`);
  }
  const objects = rows as readonly object[];
  return {
    units: Array.from(objects, (_, r) => String(r + 1)),
    column: (name) => {
      if (!objects.some((row) => name in row))
        throw unknownColumn(caller, name, new Set(objects.slice(0, LOOKED_AT).flatMap(Object.keys)));
      return { name, count: objects.length, value: (r) => objects[r]?.[name as never] };
    },
  };
}

function unknownColumn(caller: string, name: string, names: Iterable<string>): RangeError {
  const near = nearMatches(name, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `They have ${[...names].join(", ")}.`;
  return new RangeError(`${caller}: the rows have no column «${name}». ${hint}`);
}
