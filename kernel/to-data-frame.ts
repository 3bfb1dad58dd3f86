import { createRequire } from "node:module";
import type { DataFrame } from "danfojs-node";
import type { Crosstab, Distribution, Grid, Table } from "./mime.js";
import { isPublishedNumbers, publishedTable } from "./published/published-table.js";
import type { AnswerTable } from "./survey/answers.js";
import { type Columns, frameColumns } from "./tables/frame-columns.js";

const require = createRequire(import.meta.url);

/** What a data frame can be made of. */
export type FrameSource = AnswerTable | Distribution | Grid | Crosstab | Table | readonly object[];

/** How a data frame is made. */
export interface DataFrameOptions {
  /** Answers by what they say, in the language of tables, in place of their codes. */
  readonly labels?: boolean | undefined;
}

/**
 * A danfo.js data frame of answers, a table or rows. Answers give a row for each unit; a distribution one for each category; a grid
 * one for each item and answer; a crosstab one for each cell, and of each layer; a table, published numbers and objects their own.
 *
 * Numbers are unrounded. What is missing or withheld is NaN among numbers and null among others. Where the data comes from does
 * not follow it into a data frame. danfo.js loads when this is first called, which takes seconds.
 *
 * @throws TypeError for what is none of these, and for a row that holds an object or a list, with its row and column
 * @example
 * toDataFrame(distribution(kommuner2022, "strategy")).columns // ["code", "label", "count", "share"]
 */
export function toDataFrame(data: FrameSource, options: DataFrameOptions = {}): DataFrame {
  const columns = frameColumns(isPublishedNumbers(data) ? publishedTable(data) : data, options);
  const { DataFrame } = require("danfojs-node") as typeof import("danfojs-node");
  const names = [...columns.keys()];
  const count = [...columns.values()][0]?.length ?? 0;
  const rows = Array.from({ length: count }, (_, r) => names.map((name) => columns.get(name)?.[r]));
  return new DataFrame(rows, { columns: names, dtypes: names.map((name) => dtypeOf(columns, name)) });
}

/** What danfo would guess from the first rows. */
function dtypeOf(columns: Columns, name: string): string {
  const said = (columns.get(name) ?? []).filter((value) => value !== null && !Number.isNaN(value));
  if (said.length === 0 || said.some((value) => typeof value === "string")) return "string";
  if (said.every((value) => typeof value === "boolean")) return "boolean";
  return said.every((value) => Number.isInteger(value)) ? "int32" : "float32";
}
