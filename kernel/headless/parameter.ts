/** A value as a parameter can have it. */
export type ParameterValue = string | number | boolean | bigint | object | null | undefined;

/** Reads a text as a value of one type; undefined when it is none. */
export type Reading = (text: string) => { readonly value: ParameterValue } | undefined;

/** What values a parameter can have. */
export interface ParameterType {
  /** As in `number` or `2018 | 2022`. */
  readonly words: string;
  /** Tried in turn: the first that fits gives the value. */
  readonly readings: readonly Reading[];
}

/** A name that the cell tagged `parameters` declares. */
export interface DeclaredParameter {
  readonly name: string;
  readonly keyword: "const" | "let" | "var";
  readonly type: ParameterType;
  /** The type that is written after the name or its value, as it is written. */
  readonly annotation: string | undefined;
  /** The literal that a `const` without a written type starts with: its type in TypeScript. */
  readonly literal: string | undefined;
}

/** A parameter with its new value. */
export interface GivenParameter {
  readonly name: string;
  readonly value: ParameterValue;
  /** Undefined when the notebook has no cell tagged `parameters`. */
  readonly declared: DeclaredParameter | undefined;
}
