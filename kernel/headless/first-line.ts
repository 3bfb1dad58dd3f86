const LONGEST = 60;

/** The first line of a cell that says something, cut where it is long; without characters that steer a terminal. */
export function firstLine(source: string): string {
  const line =
    source
      .split("\n")
      .find((text) => text.trim() !== "")
      ?.trim()
      .replaceAll(/\p{Cc}+/gu, " ") ?? "";
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : line;
}
