/**
 * `text` with what stands between `<!-- name -->` and `<!-- /name -->` replaced by `content`.
 *
 * @throws Error when the markers are not there, each once and in order
 */
export function betweenMarkers(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const parts = text.split(open);
  const [before, rest] = parts;
  const inner = rest?.split(close);
  if (parts.length !== 2 || inner?.length !== 2 || before?.includes(close))
    throw new Error(`the text needs ${open} and, after it, ${close}, each once`);
  return `${before}${open}\n${content}\n${close}${inner[1]}`;
}
