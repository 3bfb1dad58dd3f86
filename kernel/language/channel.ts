import type { CellDiagnostic } from "../protocol/messages.js";
import type { CheckMoment } from "../protocol/ports.js";
import type { Compilation } from "./compile.js";
import type { Completeness } from "./completeness.js";
import type { Completion } from "./completion.js";
import type { Documentation } from "./documentation.js";

/** What the language thread is asked. Positions are in UTF-16 units; `check` and `forget` have the id of the cell's `prepare`. */
export type LanguageRequest =
  | ({ readonly id: number; readonly code: string } & CodeRequest)
  | { readonly id: number; readonly type: "check" }
  | { readonly id: number; readonly type: "forget" };

type CodeRequest =
  | { readonly type: "prepare"; readonly check: CheckMoment }
  | { readonly type: "compile" }
  | { readonly type: "isComplete" }
  | { readonly type: "complete"; readonly position: number }
  | { readonly type: "inspect"; readonly position: number };

/** What it answers, by the type of the answer; `prepare` gives a compilation and then diagnostics. */
export interface LanguageAnswers {
  readonly compilation: Compilation;
  readonly diagnostics: readonly CellDiagnostic[];
  readonly completion: Completion;
  readonly documentation: Documentation | undefined;
  readonly completeness: Completeness;
}

export type LanguageAnswer =
  | { [Type in keyof LanguageAnswers]: { id: number; type: Type; value: LanguageAnswers[Type] } }[keyof LanguageAnswers]
  | { readonly id: number; readonly type: "failure"; readonly message: string };
