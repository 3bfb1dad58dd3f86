import type { Crosstab, Distribution, Label, Payload } from "../../../kernel/mime.js";
import { crosstabOf, table31 } from "./sample-payloads.js";

/** Words that would do something on a page that took them for HTML: `trap` is what they call. */
export const TRAPS = [
  '<img src=x onerror="trap(1)">',
  '"><script>trap(2)</script>',
  "' onmouseover='trap(3)' autofocus onfocus='trap(3)",
  "</style><svg onload=trap(4)>",
  "</th></table><iframe srcdoc='<script>parent.trap(5)</script>'>",
  "<style>*{display:none}</style>",
  "&lt;b&gt; &amp; &#60;i&#62;",
  "$& $1 $` $$",
  "javascript:trap(7)",
];

/** Words that are hard to set. */
export const UNWIELDY = {
  "five hundred characters": "Kommunens samlede innsats for digitale tjenester ".repeat(11).slice(0, 500),
  "five hundred characters without a space": "x".repeat(500),
  "right-to-left words": "مرحبا بالعالم 12 (البلديات)",
  "words that turn the text around": "abc \u202Edef\u202C ghi",
  emoji: "👩‍👩‍👧‍👦 🏔️ 🇳🇴 1️⃣ ferdig ✅",
  "East Asian characters": "市町村のデジタル化 ＡＢＣ",
  "marks above marks": `Z${"\u0335\u0321\u0363".repeat(12)}algo`,
  "no visible character": "\u200b\u200d\ufeff",
  "no character": "",
} as const;

/** The same payload with `words` wherever a text comes from data or a user. */
export function withWords<P extends Payload>(payload: P, words: string): P {
  return replaced(payload, words) as P;
}

/** Properties beside labels whose texts come from users: names of files, units, variables and places. */
const FREE = new Set(["dataset", "licence", "unit", "printed", "report", "location", "id", "name"]);

function replaced(value: unknown, words: string, key = ""): unknown {
  if (Array.isArray(value)) return value.map((part) => replaced(part, words));
  if (typeof value === "string") return FREE.has(key) ? words : value;
  if (typeof value !== "object" || value === null) return value;
  if (isLabel(value)) return { nb: words, en: words };
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, isStatistic(key) ? part : replaced(part, words, name)]),
  );
}

const isLabel = (value: object): value is Label => "nb" in value && "en" in value;

/** What statistics have of names is ours. */
const isStatistic = (key: string) => key === "statistics";

/** Payloads of sizes and contents that are seldom seen. */
export const EXTREMES: Readonly<Record<string, Distribution | Crosstab>> = {
  "a frequency table of 200 categories": manyCategories(200),
  "a frequency table of one row": manyCategories(1),
  "a frequency table of no row": manyCategories(0),
  "a frequency table of zeros": {
    ...table31,
    rows: table31.rows.map((row) => ({ ...row, count: 0, share: null, earlierShare: null })),
    total: 0,
    base: { ...table31.base, n: 0 },
    earlierBase: { ...table31.base, n: 0 },
  },
  "a crosstab of 200 rows": wide(
    Array.from({ length: 200 }, (_, r) => [r, 200 - r, 1]),
    (payload) => payload,
  ),
  "a crosstab of 60 columns": wide([Array.from({ length: 60 }, (_, c) => c), Array.from({ length: 60 }, () => 1)]),
  "a crosstab of one cell": crosstabOf([[1]]),
  "a crosstab of zeros": crosstabOf([
    [0, 0],
    [0, 0],
  ]),
  "a crosstab of great numbers": crosstabOf([
    [123456789, 1],
    [0, 987654321],
  ]),
};

function manyCategories(amount: number): Distribution {
  const rows = Array.from({ length: amount }, (_, i) => ({
    code: `c${i}`,
    label: { nb: `Kategori nummer ${i}`, en: `Category number ${i}` },
    count: i + 1,
    share: 2 / (amount * (amount + 1) * (1 / (i + 1))),
    earlierShare: null,
  }));
  const total = (amount * (amount + 1)) / 2;
  return { ...table31, earlierYear: null, earlierBase: null, rows, total, base: { ...table31.base, n: total } };
}

/** A crosstab with more categories than the samples have names for. */
function wide(counts: readonly (readonly number[])[], change: (payload: Crosstab) => Crosstab = (same) => same) {
  const payload = crosstabOf(counts);
  const named = (amount: number, letter: string) =>
    Array.from({ length: amount }, (_, i) => ({
      code: `${letter}${i}`,
      label: { nb: `Svar ${i}`, en: `Answer ${i}` },
    }));
  return change({
    ...payload,
    rows: { ...payload.rows, categories: named(counts.length, "r") },
    columns: { ...payload.columns, categories: named(counts[0]?.length ?? 0, "c") },
  });
}
