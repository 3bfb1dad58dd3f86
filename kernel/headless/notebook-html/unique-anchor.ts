/**
 * An id for a heading, made of its words, that the page does not have yet.
 *
 * @param ids - ids that are taken; the new one is added
 * @example
 * uniqueAnchor("Hvem gjør jobben?", new Set()) // "hvem-gjør-jobben"
 */
export function uniqueAnchor(text: string, ids: Set<string>): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["del"];
  const base = words.join("-");
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
  ids.add(id);
  return id;
}
