import { published } from "../../../kernel/published/published.js";

/** A number that a report prints. */
export function publishedValue(id: string): number {
  const value = published.find((number) => number.id === id)?.value;
  if (typeof value !== "number") throw new Error(`${id} is no published number, but ${JSON.stringify(value)}.`);
  return value;
}
