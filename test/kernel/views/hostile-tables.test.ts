import { beforeAll, describe, expect, test } from "vitest";
import type { Payload } from "../../../kernel/mime.js";
import { displayWidth } from "../../../kernel/views/display-width.js";
import { html } from "../../../kernel/views/html.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";
import { everyPayload } from "./every-payload.js";
import { EXTREMES, TRAPS, UNWIELDY, withWords } from "./hostile-payloads.js";
import { parseHtml } from "./parse-html.js";

const payloads = everyPayload("nb");
const words = [...TRAPS, ...Object.values(UNWIELDY)];

describe.each(Object.entries(payloads))("%s with hostile labels", (_, payload) => {
  const pageWith = (labels: string) => parseHtml(html(withWords(payload, labels))).body;
  let pages: readonly (readonly [hostile: string, page: HTMLElement])[];

  beforeAll(() => {
    pages = TRAPS.map((hostile) => [hostile, pageWith(hostile)]);
  });

  test("has no element and no attribute that it would not have with harmless ones", () => {
    for (const [hostile, page] of pages)
      expect(elements(page), hostile).toEqual(elements(pageWith("a".repeat(hostile.length))));
  });

  test("says the words as they are", () => {
    for (const [hostile, page] of pages) expect(page.textContent, hostile).toContain(hostile);
  });

  test("is aligned in a terminal, and steers none", () => {
    for (const hostile of words) expect(misaligned(withWords(payload, hostile)), hostile).toEqual([]);
  });
});

describe.each(Object.entries({ ...payloads, ...EXTREMES }))("%s", (_, payload) => {
  test("is aligned in a terminal, in both languages", () => {
    for (const locale of ["nb", "en"] as const) expect(misaligned({ ...payload, locale })).toEqual([]);
  });

  test("is read again, and says nothing of numbers that are none", () => {
    expect(readPayload(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
    for (const shown of [html(payload), text(payload)]) expect(shown).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("a count of %s is refused where a payload is read", (count) => {
  const [first, ...rest] = (EXTREMES["a frequency table of one row"] as { rows: readonly object[] }).rows;
  const payload = { ...EXTREMES["a frequency table of one row"], rows: [{ ...first, count }, ...rest] };
  expect(() => readPayload(payload)).toThrow(/rows\[0\]\.count is null|rows\[0\]\.count/);
});

/** Lines of a text that stand beyond the rules of their table, and characters that steer a terminal. */
function misaligned(payload: Payload): string[] {
  const written = text(payload);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  const steering = written.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g) ?? [];
  return [...steering.map((character) => JSON.stringify(character)), ...tablesOf(written).flatMap(beyondRule)];
}

/** The lines of each table: its head, rule and rows, with no empty line between. */
function tablesOf(written: string): string[][] {
  return written
    .split("\n\n")
    .map((part) => part.split("\n"))
    .filter((lines) => lines.some((line) => line.startsWith("──")));
}

function beyondRule(lines: readonly string[]): string[] {
  const rules = lines.filter((line) => line.startsWith("──"));
  const width = displayWidth(rules[0] as string);
  const first = lines.indexOf(rules[0] as string);
  const body = lines.slice(first);
  const wrong = body.filter((line) => displayWidth(line) > width && !/^[A-ZÆØÅ*0-9]/.test(line));
  return [...wrong, ...(rules.every((rule) => displayWidth(rule) === width) ? [] : ["rules of unequal length"])];
}

/** Every element with its attributes' names, in order. */
function elements(page: HTMLElement): string[] {
  return [...page.querySelectorAll("*")].map(
    (element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join(" ")}`,
  );
}
