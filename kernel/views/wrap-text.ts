import { displayWidth } from "./display-width.js";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Breaks a text into lines of at most `width` terminal columns: between words, and within a word that is longer.
 *
 * @example
 * wrapText("Har slitt med å rekruttere", 14) // ["Har slitt med", "å rekruttere"]
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/).flatMap((whole) => breakWord(whole, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces = [""];
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.length - 1;
    if (displayWidth(`${pieces[last]}${segment}`) <= width) pieces[last] += segment;
    else pieces.push(segment);
  }
  return pieces;
}
