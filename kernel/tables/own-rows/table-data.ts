import type { Provenance } from "../../mime.js";
import type { AnswerTable } from "../../survey/answers.js";

/** A danfo.js DataFrame, by the parts that a table is made of. */
export interface DataFrameLike {
  readonly columns: readonly string[];
  readonly index: readonly (string | number)[];
  readonly values: readonly unknown[];
}

/** What a table can be made of: answers, or rows of one's own as a danfo data frame or an array of objects. */
export type TableData = AnswerTable | DataFrameLike | readonly object[];

/** The properties of rows, also of rows of several forms. */
type NameOf<Row> = Row extends unknown ? Extract<keyof Row, string> : never;

/** The name of a column of one's own rows; any text where nothing is known of them. */
export type ColumnOf<Row> = [NameOf<Row>] extends [never] ? string : NameOf<Row>;

/** How a table is made of one's own rows, besides what all tables take. */
export interface OwnRowsOptions {
  /** Where the rows come from; without it the table says that no source is stated, and has no year. */
  readonly provenance?: Provenance | undefined;
  /** Rows of one's own have no other edition. */
  readonly compare?: undefined;
}
