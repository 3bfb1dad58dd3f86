import { NotebookError } from "./notebook-error.js";

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws NotebookError when a value of a notebook's file is not an object */
export function jsonObject(value: unknown, place: string): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new NotebookError(`${place}: has to be an object, and is ${shown(value)}.`);
}

/** @throws NotebookError when a value of a notebook's file is not an array */
export function jsonArray(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new NotebookError(`${place}: has to be an array, and is ${shown(value)}.`);
}

/**
 * A text, which a file may hold as a string or as an array of its lines.
 *
 * @throws NotebookError when it is neither
 */
export function multilineText(value: unknown, place: string): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((line) => typeof line === "string")) return value.join("");
  throw new NotebookError(`${place}: has to be a string or an array of strings, and is ${shown(value)}.`);
}

/** @throws NotebookError when a value of a notebook's file is not a whole number from 0 */
export function wholeNumber(value: unknown, place: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new NotebookError(`${place}: has to be a whole number, and is ${shown(value)}.`);
}

/** @throws NotebookError when a value of a notebook's file is none of `allowed` */
export function oneOf<const T>(value: unknown, allowed: readonly T[], place: string): T {
  const found = allowed.find((known) => known === value);
  if (found !== undefined) return found;
  throw new NotebookError(`${place}: is ${shown(value)}. Allowed: ${allowed.join(", ")}.`);
}

function shown(value: unknown): string {
  return value === undefined ? "missing" : (JSON.stringify(value) as string).slice(0, 80);
}
