import { describe, expect, test } from "vitest";
import { html } from "../../../kernel/views/html.js";
import { STYLE } from "../../../kernel/views/style.js";
import { withUsedRules } from "../../../kernel/views/used-rules.js";
import { everyPayload } from "./every-payload.js";
import { parseHtml } from "./parse-html.js";
import { table31 } from "./sample-payloads.js";

const payloads = everyPayload("nb");
const sheetOf = (fragment: string) => /<style>([^<]*)<\/style>/.exec(fragment)?.[1] ?? "";

/** The class that a fragment's own rules are for. */
const ownOf = (fragment: string) => /<div class="kl (kl-\w+)"/.exec(fragment)?.[1] ?? "";
/** A fragment with the class of all fragments in place of its own. */
const unscoped = (fragment: string) =>
  fragment.replaceAll(`.kl.${ownOf(fragment)}`, ".kl.kl").replace(` ${ownOf(fragment)}"`, '"');

/** Every selector of the sheet with its declarations, those under conditions too. */
const rules = [...STYLE.replace(/@[^{]+\{/g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, body]) =>
  (selectors ?? "").split(/,(?![^()]*\))/).map((selector) => ({ selector, body: body ?? "" })),
);

/** The selector without what no still document has, as focus, and without the doubled class. */
const still = (selector: string) => selector.replace(/::?(focus-visible|before|after)/g, "").replace(".kl.kl", ".kl");

describe("the style sheet of static HTML", () => {
  test("has rules to leave out, and conditions", () => {
    expect(rules.length).toBeGreaterThan(150);
    expect(sheetOf(withUsedRules(html(table31))).length).toBeLessThan(STYLE.length / 2);
    expect(sheetOf(unscoped(withUsedRules(html(table31))))).toMatch(
      /@container \(max-width:34em\)\{\.kl\.kl \.kl-track/,
    );
  });

  test.each(Object.entries(payloads))("of %s keeps every rule that one of its elements has", (_, payload) => {
    const fragment = html(payload);
    const document = parseHtml(fragment);
    const sheet = sheetOf(unscoped(withUsedRules(fragment)));
    const lost = rules
      .filter(({ selector }) => document.querySelector(still(selector)) !== null)
      .filter(({ selector, body }) => !(sheet.includes(selector) && sheet.includes(body)));
    expect(lost).toEqual([]);
  });

  test("is the only thing that differs", () => {
    for (const payload of Object.values(payloads)) {
      const bare = (fragment: string) => fragment.replace(/<style>[^<]*<\/style>/g, "");
      expect(bare(unscoped(withUsedRules(html(payload))))).toBe(bare(html(payload)));
    }
  });

  test("is for the fragment's own elements, so that another one in the same document changes nothing", () => {
    const fragments = Object.values(payloads).map((payload) => withUsedRules(html(payload)));
    const owners = new Map(fragments.map((fragment) => [sheetOf(fragment), ownOf(fragment)]));
    expect(owners.size).toBeGreaterThan(5);
    expect(new Set(owners.values()).size).toBe(owners.size);
    for (const fragment of fragments) {
      const own = ownOf(fragment);
      const selectors = [
        ...sheetOf(fragment)
          .replace(/@[^{]+\{/g, "")
          .matchAll(/([^{}]+)\{[^{}]*\}/g),
      ].flatMap(([, list]) => (list ?? "").split(/,(?![^()]*\))/));
      expect(selectors.filter((selector) => !selector.startsWith(`.kl.${own}`))).toEqual([]);
    }
  });

  test("keeps a rule for the selectors that can apply, and the commas of those that list others", () => {
    const fragment =
      '<style>.kl.kl .kl-a,.kl.kl .kl-b{x:1}.kl.kl td:is(.kl-a,th):not(.kl-b){y:2}@media print{.kl.kl .kl-b{z:3}}</style><div class="kl"><p class="kl-a"></p></div>';
    expect(sheetOf(unscoped(withUsedRules(fragment)))).toBe(".kl.kl .kl-a{x:1}.kl.kl td:is(.kl-a,th):not(.kl-b){y:2}");
  });
});
