import type { MimeBundle } from "../mime.js";
import type { Question } from "./input-events.js";
import type { MemoryLimits } from "./memory-guard.js";
import type { NativeEnds } from "./native-output.js";

/** What the session is asked to do; sent over a message port, so structured clone only. */
export type SessionCommand =
  | RunCommand
  /** `report` is what the cell ends with, where that is not that the user interrupted it. */
  | { readonly type: "interrupt"; readonly attempt: number; readonly report?: ErrorReport }
  | { readonly type: "exit"; readonly code: number };

export interface RunCommand {
  readonly type: "run";
  readonly id: number;
  readonly label: string;
  /** JavaScript for V8's REPL mode. */
  readonly code: string;
  /** JSON of the source map from `code` to the cell's text; null when `code` is that text below a line of ours. */
  readonly sourceMap: string | null;
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
  | {
      readonly type: "stream";
      readonly cell?: number;
      readonly name: "stdout" | "stderr";
      readonly text: string;
      /** What {@link Backpressure} counted, and counts as out when the front end has it. */
      readonly counted?: number;
    }
  | {
      readonly type: "display";
      readonly cell?: number;
      readonly data: MimeBundle;
      readonly displayId?: string;
      readonly update: boolean;
      readonly counted?: number;
    }
  | { readonly type: "clear"; readonly cell?: number; readonly wait: boolean }
  | { readonly type: "input"; readonly cell?: number; readonly id: number; readonly question: Question }
  | { readonly type: "done"; readonly cell: number; readonly outcome: Outcome }
  | { readonly type: "interrupted"; readonly attempt: number }
  | { readonly type: "memory"; readonly limits: MemoryLimits }
  /** Where what others than Node write can be read, and where it is counted how often that was done. */
  | { readonly type: "native"; readonly ends: NativeEnds; readonly drained: SharedArrayBuffer }
  /** What others than Node wrote until now comes before what follows. */
  | { readonly type: "drain" };
