import { published } from "../../../kernel/published/published.js";

/** The numbers of a list that a report prints, such as the marks of an axis. */
export function publishedList(id: string): number[] {
  const value = published.find((number) => number.id === id)?.value;
  if (!Array.isArray(value)) throw new Error(`${id} is no published list, but ${JSON.stringify(value)}.`);
  return value.map(Number);
}
