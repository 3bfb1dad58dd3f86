import type { CrosstabForm, CrosstabMeasure } from "../mime.js";
import { ALLOWED, type Allowed, isTitle, oneOf } from "./check-options.js";

const MEASURES: readonly string[] = ["count", "row", "column", "total"] satisfies CrosstabMeasure[];

/** Options of crosstabs, beside those that all tables take. */
export const CROSSTAB_CHECKS = {
  by: ALLOWED.columns,
  missing: oneOf("note", "category"),
  empty: oneOf("keep", "drop"),
  show: {
    words: `a list of ${MEASURES.map((name) => `«${name}»`).join(", ")}, each at most once`,
    test: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((name) => MEASURES.includes(name)) &&
      new Set(value).size === value.length,
  },
  number: ALLOWED.title,
  notes: {
    words: "a text, { nb, en }, or a list of them",
    test: (value) => (Array.isArray(value) ? value.every(isTitle) : isTitle(value)),
  },
  source: ALLOWED.title,
  margins: { words: "true or false", test: (value) => typeof value === "boolean" },
  form: oneOf(...(["table", "bars", "grouped", "mosaic", "both"] satisfies CrosstabForm[])),
} as const satisfies Record<string, Allowed>;
