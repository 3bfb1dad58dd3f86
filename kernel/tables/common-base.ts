import type { Label } from "../mime.js";

/**
 * The units that can have a value on both variables, in words. The whole of them, as in «alle kommuner», adds nothing to a
 * narrower base.
 *
 * @example
 * // «alle kommuner» and «skybrukere» → «skybrukere»
 */
export function commonBase(rows: Label, columns: Label, every: Label): Label {
  if (rows.nb === columns.nb || columns.nb === every.nb) return rows;
  if (rows.nb === every.nb) return columns;
  return { nb: `${rows.nb} og ${columns.nb}`, en: `${rows.en} and ${columns.en}` };
}
