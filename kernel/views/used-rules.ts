const SHEETS = /<style>([^<]*)<\/style>/g;
/** A rule with its selectors and declarations, or a group of rules under a condition, as `@container`. */
const RULES = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;
/** What a selector says of elements that must not be there. */
const NEGATIONS = /:not\([^()]*\)/g;
const CLASS = /\.(kl-[\w-]+)/g;
/** Commas between selectors, not those within parentheses. */
const BETWEEN = /,(?![^()]*\))/;

/**
 * A view's fragment whose style sheet has only the rules that its elements can need: those about classes that none of them has
 * are left out, which is most of the sheet. It looks the same, also where several stand in one document: the rules of each are
 * for its own elements, by a class that fragments with the same sheet share, since a later sheet that lacks a rule would else win
 * over it in an earlier one.
 *
 * @param fragment - what `html` makes
 */
export function withUsedRules(fragment: string): string {
  const classes = new Set([...fragment.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? "").split(" ")));
  const sheets: string[] = [];
  const lean = fragment.replace(SHEETS, (_, sheet: string) => {
    sheets.push(used(sheet, classes));
    return `<style>${sheets.at(-1)}</style>`;
  });
  const own = `kl-${hash(sheets.join(""))}`;
  return lean
    .replace(SHEETS, (sheet) => sheet.replaceAll(".kl.kl", `.kl.${own}`))
    .replace('<div class="kl"', `<div class="kl ${own}"`);
}

/** A short name for a text: FNV-1a on 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

function used(sheet: string, classes: ReadonlySet<string>): string {
  return sheet.replace(RULES, (rule: string, selectors: string, body: string) => {
    if (body.includes("{")) {
      const inner = used(body, classes);
      return inner.trim() === "" ? "" : `${selectors}{${inner}}`;
    }
    const applying = selectors.split(BETWEEN).filter((selector) => canApply(selector, classes));
    return applying.length === 0 ? "" : rule.replace(selectors, () => applying.join(","));
  });
}

function canApply(selector: string, classes: ReadonlySet<string>): boolean {
  const needed = [...selector.replace(NEGATIONS, "").matchAll(CLASS)];
  return needed.every(([, name]) => classes.has(name as string));
}
