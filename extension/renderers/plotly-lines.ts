/** Parts of a text that may not be divided: a space, an entity, or a letter. */
const PART = /\s+|&[a-z0-9#]+;|[\s\S]/giu;

/**
 * A text that Plotly takes for markup, in lines that are no wider than `room`; a word that is wider is divided.
 *
 * @param widthOf - how wide a text is, in the unit of `room`
 */
export function brokenLines(text: string, room: number, widthOf: (text: string) => number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const part of word.match(PART) ?? []) {
      if (line !== "" && widthOf(line + part) > room) {
        lines.push(line);
        line = "";
      }
      line += part;
    }
  }
  return [...lines, line].slice(0, MOST).join("<br>") + (lines.length >= MOST ? "…" : "");
}

/** More lines than anyone reads beside a bar; the whole text stands in the hint and in the table. */
const MOST = 6;
