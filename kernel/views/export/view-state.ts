import type { PercentOf } from "../../mime.js";

/** What the rows are sorted by: the key of a column, or {@link BY_NAME}. */
export interface SortState {
  readonly column: string;
  readonly descending: boolean;
}

/** Sorts rows by what they are called. */
export const BY_NAME = "name";

/**
 * What a reader has chosen to see of a table, beside what its maker chose; what is absent is as the maker has it. It is kept in
 * notebooks, so it is plain JSON.
 */
export interface ViewState {
  /** How it is drawn, as «table», «bars» or «both». */
  readonly shape?: string;
  /** The numbers shown, in the words of the payload, as «count» or «column». */
  readonly show?: string;
  readonly sort?: SortState;
  /** Codes of categories, or names of items, that are not drawn. What numbers are of stays the same. */
  readonly hiddenRows?: readonly string[];
  readonly hiddenColumns?: readonly string[];
  /** False where the edition compared with is not shown. */
  readonly compare?: boolean;
  /** Which page of a long table is shown, from 0. */
  readonly page?: number;
}

/** Whether a percent can be of this. */
export const isPercentOf = (value: string | undefined): value is PercentOf =>
  value === "row" || value === "column" || value === "total";

/** More than anyone hides by hand. */
const MOST_HIDDEN = 1000;

/**
 * A state from outside, as from a notebook that someone else saved: what is not as it should be counts as not chosen. Whether
 * a table has what it names is for the table to say.
 */
export function readViewState(value: unknown): ViewState {
  if (typeof value !== "object" || value === null) return {};
  const { shape, show, sort, hiddenRows, hiddenColumns, compare, page } = value as Record<string, unknown>;
  return {
    ...(typeof shape === "string" && { shape }),
    ...(typeof show === "string" && { show }),
    ...(isSort(sort) && { sort: { column: sort.column, descending: sort.descending } }),
    ...(isCodes(hiddenRows) && { hiddenRows }),
    ...(isCodes(hiddenColumns) && { hiddenColumns }),
    ...(typeof compare === "boolean" && { compare }),
    ...(isPage(page) && { page }),
  };
}

const isPage = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isSort(value: unknown): value is SortState {
  if (typeof value !== "object" || value === null) return false;
  const { column, descending } = value as Record<string, unknown>;
  return typeof column === "string" && typeof descending === "boolean";
}

function isCodes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_HIDDEN && value.every((code) => typeof code === "string");
}
