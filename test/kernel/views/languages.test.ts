import { describe, expect, test } from "vitest";
import { type Label, TABLE_MIME, type Table } from "../../../kernel/mime.js";
import { EXPLANATION_WORDS } from "../../../kernel/views/explanation-words.js";
import { html } from "../../../kernel/views/html.js";
import { STATISTIC, STATISTICS_WORDS } from "../../../kernel/views/statistics-words.js";
import { text } from "../../../kernel/views/text.js";
import { VERDICTS } from "../../../kernel/views/verdict-words.js";
import { MEASURE_BUTTON, PERCENT_OF, VALUE_KINDS, WORDS } from "../../../kernel/views/words.js";
import { everyPayload } from "./every-payload.js";
import { parseHtml } from "./parse-html.js";

const payloads = { nb: everyPayload("nb"), en: everyPayload("en") };
const names = Object.keys(payloads.nb);
const lists = {
  WORDS,
  MEASURE_BUTTON,
  PERCENT_OF,
  VALUE_KINDS,
  STATISTIC,
  STATISTICS_WORDS,
  EXPLANATION_WORDS,
  VERDICTS,
};

describe.each([...Object.entries(payloads.nb), ...Object.entries(lists)])("the labels of %s", (_, value) => {
  test("are there in both languages, and not the same in both", () => {
    const labels = labelsIn(value);
    expect(labels.filter(({ nb, en }) => nb.trim() === "" || en.trim() === "")).toEqual([]);
    const same = labelsIn(ownWords(value)).filter(({ nb, en }) => nb === en && !isInAnyLanguage(nb));
    expect(same.map(({ nb }) => nb)).toEqual([]);
  });
});

describe.each(names)("%s", (name) => {
  test.each(["nb", "en"] as const)("says in %s what it says, and nothing of the other language", (locale) => {
    const payload = payloads[locale][name] as (typeof payloads)["nb"][string];
    const other = locale === "nb" ? "en" : "nb";
    const shown = `${parseHtml(html(payload)).body.textContent} ${text(payload)}`.replace(/\s+/g, " ");
    const wrong = [...labelsIn(payload), ...labelsIn(lists)]
      .filter(
        (label) => label[other].length > SHORT && !labelsIn(payload).some((own) => own[locale].includes(label[other])),
      )
      .filter((label) => shown.includes(label[other]));
    expect(wrong.map((label) => label[other])).toEqual([]);
  });

  test("writes its numbers as the language does", () => {
    expect(numbersOf(name, "nb").match(/\b\d+\.\d\d?\b/g) ?? []).toEqual([]);
    expect(numbersOf(name, "en").match(/\b\d+,\d{1,2}\b/g) ?? []).toEqual([]);
  });
});

/** Words shorter than this are parts of others by chance. */
const SHORT = 8;

/** The cells of numbers of a table, as they are shown. */
function numbersOf(name: string, locale: "nb" | "en"): string {
  const document = parseHtml(html(payloads[locale][name] as never));
  return [...document.querySelectorAll("td.kl-number,caption .kl-base,.kl-value,.kl-units")]
    .map(({ textContent }) => textContent)
    .join(" | ");
}

/** Every text in two languages in a value. */
function labelsIn(value: unknown): Label[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nb" in value && "en" in value && typeof value.nb === "string") return [value as Label];
  return Object.values(value).flatMap(labelsIn);
}

/** Without what a table holds: names of variables, what was printed, and what users write. */
function ownWords(value: object): object {
  if (!("type" in value) || value.type !== TABLE_MIME) return value;
  const { title, base, notes, columns } = value as Table;
  return { title, base, notes, columns: columnsOf(columns) };
}

/** Columns that are called by the name of a property are so in both languages. */
const columnsOf = (columns: Table["columns"]) => columns.filter(({ name, label }) => label.nb !== name);

/** Words that both languages have, codes of categories that a note explains, names of datasets, numbers and signs. */
function isInAnyLanguage(words: string): boolean {
  return (
    ["Score", "Id", "n", "external", "internal", "kommuner2022"].includes(words) || /^(over )?[^\p{L}]*$/u.test(words)
  );
}
