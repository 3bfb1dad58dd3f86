import type { MimeBundle } from "../mime.js";
import type { Question } from "./input-events.js";

/** What the session is asked to do; sent over a message port, so structured clone only. */
export type SessionCommand =
  | RunCommand
  | { readonly type: "interrupt"; readonly attempt: number }
  | { readonly type: "exit"; readonly code: number };

export interface RunCommand {
  readonly type: "run";
  readonly id: number;
  readonly label: string;
  /** JavaScript for V8's REPL mode. */
  readonly code: string;
  /** JSON of the source map from `code` to the cell's text. */
  readonly sourceMap: string;
  /** Whether the cell ends with an expression, whose value is the result. */
  readonly hasResult: boolean;
}

/** An error as Jupyter shows it. */
export interface ErrorReport {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

export type Outcome =
  | { readonly status: "ok"; readonly result?: MimeBundle }
  | { readonly status: "error"; readonly error: ErrorReport };

/** What the session tells, in the order in which it happened; `cell` is the run that caused it, when known. */
export type SessionEvent =
  | { readonly type: "stream"; readonly cell?: number; readonly name: "stdout" | "stderr"; readonly text: string }
  | {
      readonly type: "display";
      readonly cell?: number;
      readonly data: MimeBundle;
      readonly displayId?: string;
      readonly update: boolean;
    }
  | { readonly type: "clear"; readonly cell?: number; readonly wait: boolean }
  | { readonly type: "input"; readonly cell?: number; readonly id: number; readonly question: Question }
  | { readonly type: "done"; readonly cell: number; readonly outcome: Outcome }
  | { readonly type: "interrupted"; readonly attempt: number };
