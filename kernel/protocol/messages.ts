/**
 * The Jupyter messages that this kernel speaks, and how one is made. Pure: no transport, no clock but the one passed in.
 * Source: the Jupyter messaging protocol, version 5.4.
 */
import type { MimeBundle } from "../mime.js";
import type { Question } from "../session/input-events.js";

export const PROTOCOL_VERSION = "5.4";

export type Channel = "shell" | "control" | "iopub" | "stdin";

export interface Header {
  readonly msg_id: string;
  readonly session: string;
  readonly username: string;
  readonly date: string;
  readonly msg_type: string;
  readonly version: string;
}

/** One message, as a line of JSON carries it over the socket; ZeroMQ carries the same parts as frames. */
export interface Message<Content = Record<string, unknown>> {
  readonly channel: Channel;
  readonly header: Header;
  readonly parent_header: Header | Record<string, never>;
  readonly metadata: Record<string, unknown>;
  readonly content: Content;
}

/** What a cell with type errors does: not run, run with a warning, or run unchecked. */
export type TypeCheck = "error" | "warn" | "off";

/** `metadata.kommunelab` of an execute_request: what Jupyter's protocol has no field for. */
export interface ExecuteMetadata {
  /** Overrides the kernel's own setting. */
  readonly typeCheck?: TypeCheck;
}

export interface ExecuteRequest {
  readonly code: string;
  readonly silent: boolean;
  readonly store_history: boolean;
  readonly user_expressions: Record<string, string>;
  readonly allow_stdin: boolean;
  readonly stop_on_error: boolean;
}

export interface ErrorContent {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

export type ExecuteReply =
  | { readonly status: "ok"; readonly execution_count: number; readonly user_expressions: Record<string, unknown> }
  | ({ readonly status: "error"; readonly execution_count: number } & ErrorContent)
  | { readonly status: "aborted"; readonly execution_count: number };

/** Something that a cell asks the user. */
export type InputQuestion = Question;

/** `metadata.kommunelab` of an input_request: for front ends that can do better than a line of text. */
export interface InputRequestMetadata {
  readonly question: InputQuestion;
}

/** `metadata.kommunelab` of an input_reply from such a front end. */
export interface InputReplyMetadata {
  /** True when the user declined to answer. */
  readonly cancelled: boolean;
}

export interface StreamContent {
  readonly name: "stdout" | "stderr";
  readonly text: string;
}

export interface DisplayContent {
  readonly data: MimeBundle;
  readonly metadata: Record<string, unknown>;
  readonly transient?: { readonly display_id?: string };
}

export interface ExecuteResultContent extends DisplayContent {
  readonly execution_count: number;
}

/** A position in a cell; `line` and `column` count from 1. */
export interface CellPosition {
  readonly line: number;
  readonly column: number;
}

/** A type error or warning in a cell: `metadata.kommunelab.diagnostics` of an error message carries a list of these. */
export interface CellDiagnostic {
  readonly start: CellPosition;
  readonly end: CellPosition;
  readonly message: string;
  /** TypeScript's number, as in TS2322. */
  readonly code: number;
  readonly severity: "error" | "warning";
  /** The sibling file it is in, relative to the notebook's folder; absent for the cell itself. */
  readonly file?: string;
}

/** Who sends: one per kernel or front end. */
export interface Sender {
  readonly session: string;
  readonly username: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** A new message of `type`; an answer names the message it answers as `parent`. */
export function createMessage<Content>(
  sender: Sender,
  channel: Channel,
  type: string,
  content: Content,
  { parent, metadata = {} }: { parent?: Header | undefined; metadata?: Record<string, unknown> } = {},
): Message<Content> {
  const header: Header = {
    msg_id: sender.newId(),
    session: sender.session,
    username: sender.username,
    date: sender.now().toISOString(),
    msg_type: type,
    version: PROTOCOL_VERSION,
  };
  return { channel, header, parent_header: parent ?? {}, metadata, content };
}
