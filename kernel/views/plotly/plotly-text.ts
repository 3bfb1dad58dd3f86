/**
 * A text from data as Plotly may show it: Plotly takes `<b>`, `<a href>` and their like in labels for markup, and `&lt;` for the
 * sign. Lines stay lines.
 *
 * @example
 * plotlyText("a < b") // "a &lt; b"
 */
export function plotlyText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\r\n?|\n/g, " ");
}
