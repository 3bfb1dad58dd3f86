import { describe, expect, test } from "vitest";
import { html } from "../../../kernel/views/html.js";
import { inlineStyles } from "../../../kernel/views/inline-styles.js";
import { everyPayload } from "./every-payload.js";
import { TRAPS, withWords } from "./hostile-payloads.js";
import { parseHtml } from "./parse-html.js";
import { table31 } from "./sample-payloads.js";

const payloads = everyPayload("nb");

describe("styles on the elements", () => {
  test("hold where the sheet is dropped: numbers to the right, bars with a length and a colour", () => {
    const document = parseHtml(inlineStyles(html(table31)));
    const styleOf = (selector: string) => document.querySelector(selector)?.getAttribute("style");
    expect(styleOf("tbody td.kl-number")).toContain("text-align:right");
    expect(styleOf(".kl-fill")).toMatch(/background:#1a9d49;width:15\.18%!important$/);
    expect(styleOf("tr.kl-total th")).toContain("font-weight:600");
  });

  test("lose to the sheet where it is kept", () => {
    const [, sheet = ""] = /<style>([^<]*)<\/style>/.exec(inlineStyles(html(table31))) ?? [];
    const declarations = sheet.match(/(?<=[{;])[-\w]+:[^;{}]+(?=[;}])/g) ?? [];
    expect(declarations.length).toBeGreaterThan(100);
    expect(declarations.filter((declaration) => !declaration.endsWith("!important"))).toEqual([]);
  });

  test.each(Object.entries(payloads))("change no word, element or other attribute of %s", (_, payload) => {
    for (const words of ["a", ...TRAPS]) {
      const plain = html(withWords(payload, words));
      expect(bare(inlineStyles(plain))).toBe(bare(plain));
    }
  });

  test("are left out of what is too long for a mail", () => {
    const long = `<table class="kl-any"><tbody><tr><td>${"x".repeat(100_000)}</td></tr></tbody></table>`;
    expect(inlineStyles(long)).toBe(long);
  });
});

/** A fragment without its styles. */
const bare = (fragment: string) => fragment.replace(/ style="[^"]*"/g, "").replace(/<style>[^<]*<\/style>/g, "");
