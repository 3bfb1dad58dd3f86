const LONGEST = 60;

/** The first line of a cell that says something, cut where it is long. */
export function firstLine(source: string): string {
  const line =
    source
      .split("\n")
      .find((text) => text.trim() !== "")
      ?.trim() ?? "";
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
}
