import { MISSING } from "./answers.js";
import { nearMatches } from "./near-matches.js";
import type { NumberVariable, QuestionVariable } from "./variable.js";

/** Reads one field of an answer file: a code or number, or what is wrong with it. An empty field is not answered. */
export type ReadField = (text: string) => number | string;

/** Someone who wrote «Ja» or «Yes» meant the code of that answer. */
function meant(text: string, { answers }: QuestionVariable): string[] {
  const written = text.trim().toLowerCase();
  const byLabel = answers.filter(({ code, label }) =>
    [code, label.nb, label.en].some((name) => name.toLowerCase() === written),
  );
  const codes = answers.map(({ code }) => code);
  return byLabel.length > 0 ? byLabel.map(({ code }) => code) : nearMatches(text, codes);
}

function answerReader(question: QuestionVariable): ReadField {
  const codes = new Map(question.answers.map(({ code }, i) => [code, i]));
  const allowed = `Allowed: ${[...codes.keys()].join(", ")}, or empty when not answered.`;
  return (text) => {
    if (text === "") return MISSING;
    const index = codes.get(text);
    if (index !== undefined) return index;
    const near = meant(text, question);
    return `«${text}» is not an answer.${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ""} ${allowed}`;
  };
}

function numberReader({ minimum, maximum }: NumberVariable): ReadField {
  const allowed = `Allowed: a whole number from ${minimum} to ${maximum}, or empty when not known.`;
  return (text) => {
    if (text === "") return MISSING;
    const number = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
    return number >= minimum && number <= maximum ? number : `«${text}» is not a whole number in range. ${allowed}`;
  };
}

/** The reader of a variable's fields. */
export const readerOf = (variable: QuestionVariable | NumberVariable): ReadField =>
  variable.kind === "question" ? answerReader(variable) : numberReader(variable);
