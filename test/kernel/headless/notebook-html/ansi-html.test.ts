import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ansiHtml } from "../../../../kernel/headless/notebook-html/ansi-html.js";

const ESC = "\u001b";

describe("text for a terminal", () => {
  it.each([
    ["plain <text>", "plain &lt;text&gt;"],
    [`${ESC}[31mred${ESC}[0m plain`, '<span class="ansi-1">red</span> plain'],
    [
      `${ESC}[1;4;92mbold${ESC}[22mless${ESC}[m`,
      '<span class="ansi-2 ansi-bold ansi-underline">bold</span><span class="ansi-2 ansi-underline">less</span>',
    ],
    [`${ESC}[41ma${ESC}[49mb`, '<span class="ansi-on-1">a</span>b'],
    [`${ESC}[38;5;200ma${ESC}[38;2;1;2;3;1mb`, 'a<span class="ansi-bold">b</span>'],
    [`${ESC}[2Ja${ESC}[10;20Hb${ESC}[?25lc`, "abc"],
    [`${ESC}]8;;https://example.org${ESC}\\link${ESC}]8;;${ESC}\\`, "link"],
    [`a\u0007\u0008b\u0000`, "ab"],
    ["10 %\r50 %\r100 %\nnext\r\nlast\r", "100 %\nnext\nlast"],
    ["a\r\r\nb\rc\r\r\n\rd", "a\nc\nd"],
    [`${ESC}c${ESC}(Bx${ESC}Z`, "x"],
  ])("%j", (text, html) => {
    expect(ansiHtml(text)).toBe(html);
  });

  it("takes no time to speak of for a line of a million characters", () => {
    const line = "x".repeat(1_000_000);
    expect(ansiHtml(`${line}\r${line}\n`)).toBe(`${line}\n`);
  });

  it("never becomes markup or leaves an escape character behind", () => {
    const nasty = fc.array(
      fc.constantFrom(ESC, "[", "3", "1", ";", "m", "]", "<", ">", "&", '"', "\r", "\n", "a", "\u0007"),
    );
    fc.assert(
      fc.property(nasty, (characters) => {
        const text = ansiHtml(characters.join("")).replace(/<span class="[a-z0-9- ]*">|<\/span>/g, "");
        expect(text).not.toMatch(/[<>"\r]/);
        expect(text).not.toContain(ESC);
      }),
      { numRuns: 1_000 },
    );
  });
});
