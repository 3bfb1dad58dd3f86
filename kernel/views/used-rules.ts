/** A rule with its selectors and declarations, or a group of rules under a condition, as `@container`. */
const RULES = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;
/** What a selector says of elements that must not be there. */
const NEGATIONS = /:not\([^()]*\)/g;
const CLASS = /\.(kl-[\w-]+)/g;
/** Commas between selectors, not those within parentheses. */
const BETWEEN = /,(?![^()]*\))/;

/**
 * A view's fragment whose style sheet has only the rules that its elements can need: those about classes that none of them has
 * are left out, which is most of the sheet. It looks the same.
 *
 * @param fragment - what `html` makes
 */
export function withUsedRules(fragment: string): string {
  const classes = new Set([...fragment.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? "").split(" ")));
  return fragment.replace(/<style>([^<]*)<\/style>/g, (_, sheet: string) => `<style>${used(sheet, classes)}</style>`);
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
