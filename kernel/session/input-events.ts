/** Something that a cell asks the user. */
export interface Question {
  /** The function that asks. */
  readonly kind: "prompt" | "confirm" | "input";
  readonly message: string;
  /** What `prompt` answers when the user just accepts. */
  readonly preset: string;
  /** Whether what is typed stays hidden. */
  readonly password: boolean;
}

/** The answer to the question with that number: null when the user declined. */
export type InputAnswer =
  | { readonly id: number; readonly value: string | null }
  | { readonly id: number; readonly problem: string };
