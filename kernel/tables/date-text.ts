/**
 * A day, and the time of day where it has one; in UTC, as it is kept.
 *
 * @param date - a valid one
 * @example
 * dateText(new Date("2022-01-31")) // "2022-01-31"
 * dateText(new Date("2022-01-31T13:45:00Z")) // "2022-01-31 13:45:00 UTC"
 */
export function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : `${text.slice(0, 19).replace("T", " ")} UTC`;
}
