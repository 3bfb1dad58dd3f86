import type { Label } from "../mime.js";

/** What is wrong in an edition: the place, the value there, and what it must be. */
export type Problem = string;

/** A list of problems, made by looking at one part of an edition. */
export type Problems = Problem[];

const shown = (value: unknown): string => {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** One problem in words. */
export const problem = (place: string, value: unknown, must: string): Problem =>
  `${place} is ${shown(value)}; it must be ${must}.`;

/** A problem when the value at `place` does not pass. */
export const check = (passes: boolean, place: string, value: unknown, must: string): Problems =>
  passes ? [] : [problem(place, value, must)];

export const isWhole = (value: unknown, from: number, to = 2_147_483_647): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;

export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A label must say something in both languages. */
export function checkLabel(label: unknown, place: string): Problems {
  if (!isObject(label)) return [problem(place, label, "a label with a text in nb and in en")];
  return (["nb", "en"] satisfies (keyof Label)[]).flatMap((language) =>
    check(isText(label[language]), `${place}.${language}`, label[language], "a text"),
  );
}
