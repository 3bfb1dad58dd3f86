import { describe, expect, test } from "vitest";
import { explain } from "../../../kernel/method/explain.js";
import { EXPLANATION_MIME, type Explanation } from "../../../kernel/mime.js";
import { html } from "../../../kernel/views/html.js";
import { inlineStyles } from "../../../kernel/views/inline-styles.js";
import { mimeBundle } from "../../../kernel/views/mime-bundle.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";
import { withUsedRules } from "../../../kernel/views/used-rules.js";
import { rowWith } from "../indicators/row-with.js";
import { answerTable } from "../survey/answer-table.js";
import { parseHtml, texts } from "./parse-html.js";

const answers = answerTable(2018, [{ ...rowWith(2018, { strategy: 7, project: 8 }), unit: "K1" }]);
const priority = explain(answers, "K1", "digitalPriority");
const none = explain(answerTable(2018, [{ strategy: "yes" }]), "K001", "digitalPriority");
const page = parseHtml(html(priority));

describe("an explanation as HTML", () => {
  test("says what came out, and that the answers are synthetic", () => {
    expect(texts(page, ".kl-title")).toEqual(["Digital prioritering for K1 i 2018, trinn for trinn"]);
    expect(texts(page, ".kl-heading .kl-base")).toEqual([
      "Resultat: 3: Omfattende IKT-prosjekter, men begrenset IKT-strategi",
    ]);
    expect(texts(page, ".kl-synthetic")).toHaveLength(1);
  });

  test("numbers the steps, each with its result", () => {
    expect(texts(page, "[role=heading]").slice(0, 2)).toEqual([
      "1. Antall områder omtalt i IKT-/digitaliseringsstrategien: 7 av 13 områder",
      "2. IKT-/digitaliseringsstrategi: 2: lav",
    ]);
    expect(page.querySelectorAll("section")).toHaveLength(5);
  });

  test("lists each answer with what it counts", () => {
    const rows = [...(page.querySelector("section tbody")?.children ?? [])].map((row) => texts(row, "th, td"));
    expect(rows.slice(0, 2)).toEqual([
      ["Har kommunen en IKT-/digitaliseringsstrategi?", "Ja", ""],
      ["IKT-infrastruktur", "Ja", "1"],
    ]);
    expect(rows.at(-1)).toEqual(["Grønn IKT", "Nei", "0"]);
  });

  test("marks the interval and the matrix cell that hold, for those who see and those who listen", () => {
    expect(texts(page, "section[data-name=strategyScore] .kl-holds")).toEqual(["6–9 områder (gjelder)2: lav"]);
    expect(texts(page, ".kl-here")).toEqual(["3 (gjelder)"]);
    expect(texts(page, "section[data-name=digitalPriority] th.kl-holds")).toEqual(["3: høy", "2: lav"]);
  });

  test("stars the cells that a reading decides, and says what the star means", () => {
    const starred = texts(page, "section[data-name=digitalPriority] td").filter((cell) => cell.includes("*"));
    expect(starred).toEqual(["3*", "3*", "2*", "2*"]);
    expect(texts(page, "caption.kl-below")).toEqual(["* Rapportene lar cellen stå åpen; en lesning avgjør den."]);
  });

  test("of a unit without a value says why, and marks no cell", () => {
    const document = parseHtml(html(none));
    expect(texts(document, ".kl-heading .kl-base")).toEqual(["Resultat: Ikke besvart"]);
    expect(document.querySelectorAll(".kl-here")).toHaveLength(0);
  });

  test("speaks English when asked to", () => {
    const document = parseHtml(html(explain(answers, "K1", "strategyScore", { locale: "en" })));
    expect(texts(document, "[role=heading]")[1]).toBe("2. ICT or digitalisation strategy: 2: low");
    expect(document.querySelector(".kl")?.getAttribute("lang")).toBe("en");
  });
});

describe("an explanation as text", () => {
  test("has an arrow before the interval and brackets around the cell that hold", () => {
    const lines = text(priority).replaceAll("\u00a0", " ").split("\n");
    expect(lines.filter((line) => line.startsWith("→")).map((line) => line.replace(/ {2,}/, " "))).toEqual([
      "→ 6–9 områder 2: lav",
      "→ 7–8 områder 3: høy",
    ]);
    expect(lines.filter((line) => line.includes("[3]"))).toHaveLength(1);
  });
});

describe("an explanation as a payload", () => {
  test("is a bundle of itself, HTML and text, and is read back as it was saved", () => {
    expect(mimeBundle(priority)).toEqual({
      [EXPLANATION_MIME]: priority,
      "text/html": inlineStyles(withUsedRules(html(priority))),
      "text/plain": text(priority),
    });
    expect(readPayload(JSON.parse(JSON.stringify(priority)))).toEqual(priority);
  });

  test.each([
    ["a step without a rule", { steps: [{ ...priority.steps[0], rule: undefined }] }, "steps[0].rule is undefined"],
    ["a unit in numbers", { unit: 1 }, "unit is 1; expected a text"],
  ])("with %s is refused, naming the part", (_, change, message) => {
    expect(() => readPayload({ ...priority, ...change })).toThrow(message);
  });

  test.each(["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', "' onmouseover='alert(1)"])(
    "shows %s as it is, and adds nothing to the page",
    (words) => {
      const document = parseHtml(html(withWords(words)));
      expect(texts(document, ".kl-title")).toEqual([words]);
      expect(names(document)).toEqual(names(parseHtml(html(withWords("a")))));
    },
  );

  test("cannot steer a terminal", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text(withWords("\u001b[2J\u202Eabc\u0007"))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});

/** The explanation with `words` wherever a text comes from data or an edition. */
function withWords(words: string): Explanation {
  const replaced = JSON.parse(JSON.stringify(none), (key, value) =>
    ["nb", "en", "code", "unit", "name"].includes(key) ? words : value,
  );
  return { ...replaced, type: EXPLANATION_MIME, locale: "nb" };
}

/** Every element with its attributes' names, in order. */
function names(document: Document): string[] {
  return [...document.body.querySelectorAll("*")].map(
    (element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join(" ")}`,
  );
}
