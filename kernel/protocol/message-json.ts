/**
 * A part of a message as JSON. Half a character, as `"😀"[0]` is one, becomes the sign that Node writes in its place: Jupyter
 * could read it, and then not save the notebook.
 */
export function messageJson(part: object): string {
  const json = JSON.stringify(part);
  return json.includes("\\ud") ? json.replace(HALF_CHARACTER, "$1\ufffd") : json;
}

/** `JSON.stringify` writes half a character, and no whole one, as an escape; a backslash of the text comes as two. */
const HALF_CHARACTER = /(?<!\\)((?:\\\\)*)\\ud[89a-f][\da-f]{2}/g;
