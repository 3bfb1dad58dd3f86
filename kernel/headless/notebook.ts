/**
 * A Jupyter notebook in memory: format 4, with texts of several lines as one string. What the format has beside this
 * (`attachments` and the like) is carried along.
 */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Metadata;
  readonly nbformat: 4;
  readonly nbformat_minor: number;
  readonly [other: string]: unknown;
}

export type Metadata = Readonly<Record<string, unknown>>;

export type Cell = CodeCell | TextCell;

interface AnyCell {
  /** Unique in the notebook. */
  readonly id: string;
  readonly metadata: Metadata;
  readonly source: string;
  readonly [other: string]: unknown;
}

export interface CodeCell extends AnyCell {
  readonly cell_type: "code";
  /** Null for a cell that has not run. */
  readonly execution_count: number | null;
  readonly outputs: readonly Output[];
}

/** A cell that does not run. */
export interface TextCell extends AnyCell {
  readonly cell_type: "markdown" | "raw";
}

export type Output = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput;

export interface StreamOutput {
  readonly output_type: "stream";
  readonly name: "stdout" | "stderr";
  readonly text: string;
}

/** Representations of one thing by MIME type: text as it is, JSON as a value, everything else as base64. */
export type OutputData = Readonly<Record<string, unknown>>;

export interface DisplayOutput {
  readonly output_type: "display_data";
  readonly data: OutputData;
  readonly metadata: Metadata;
}

export interface ResultOutput {
  readonly output_type: "execute_result";
  readonly data: OutputData;
  readonly metadata: Metadata;
  readonly execution_count: number | null;
}

export interface ErrorOutput {
  readonly output_type: "error";
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}
