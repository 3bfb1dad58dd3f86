import { parse } from "csv-parse/sync";
import markdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { read, utils } from "xlsx";
import { xlsx } from "../../../../extension/renderers/xlsx.js";
import { CROSSTAB_MIME, DISTRIBUTION_MIME, GRID_MIME, type Payload } from "../../../../kernel/mime.js";
import { escapeHtml } from "../../../../kernel/views/escape-html.js";
import { clipboardHtml } from "../../../../kernel/views/export/clipboard-html.js";
import { crosstabExport } from "../../../../kernel/views/export/crosstab-export.js";
import { csv } from "../../../../kernel/views/export/csv.js";
import { distributionExport } from "../../../../kernel/views/export/distribution-export.js";
import type { ExportDocument } from "../../../../kernel/views/export/export-document.js";
import { gridExport } from "../../../../kernel/views/export/grid-export.js";
import { latex } from "../../../../kernel/views/export/latex.js";
import { markdown } from "../../../../kernel/views/export/markdown.js";
import { oneLine } from "../../../../kernel/views/export/one-line.js";
import { tsv } from "../../../../kernel/views/export/tsv.js";
import { everyPayload } from "../every-payload.js";
import { TRAPS, UNWIELDY, withWords } from "../hostile-payloads.js";

/** Words that would do something in a spreadsheet, in Markdown or in LaTeX. */
const ELSEWHERE = [
  '=HYPERLINK("http://x","y")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "＝1",
  "a;b,c",
  "x,=1+1",
  "x;=1+1",
  'a "quoted" word',
  "first\r\nsecond\tthird\u2028fourth",
  "a | b || c",
  "# heading",
  "- item",
  "1. item",
  "[link](javascript:trap(1)) ![x](y)",
  "`code` **bold** _italic_ ~~gone~~ <b>",
  "\\input{/etc/passwd} \\end{table} $x^2$ % & # _ ~ {}",
  "^^5cinput{x} \\\\ {",
  "-- --- `` '' ?` !` << >>",
  "\u0000\u0007\u001b[2J\ud800",
];
const { "no character": none, "no visible character": unseen, "right-to-left words": rightToLeft, emoji } = UNWIELDY;
const WORDS = [TRAPS.join(" "), none, unseen, rightToLeft, emoji, ...ELSEWHERE];

/** What a payload is written from, for readers and for programs; none where it cannot be sent on. */
function documents(payload: Payload): ExportDocument[] {
  switch (payload.type) {
    case DISTRIBUTION_MIME:
      return [distributionExport(payload)];
    case GRID_MIME:
      return [gridExport(payload)];
    case CROSSTAB_MIME:
      return [crosstabExport(payload, {}, "readers"), crosstabExport(payload, {}, "programs")];
    default:
      return [];
  }
}

const tables = [
  ...Object.entries(everyPayload("nb")),
  ["a crosstab in English", everyPayload("en")["a crosstab with statistics"] as Payload] as const,
].filter(([, payload]) => documents(payload).length > 0);

const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/u;
/** Cells that a spreadsheet would run. */
const formulas = (rows: readonly (readonly string[])[]) =>
  rows.flat().filter((cell) => FORMULA.test(cell) && !/^[-−]\d+([.,]\d+)?$/.test(cell));

/** Every tag with its attributes, in order: no label stands in one. */
const tags = (source: string) => source.match(/<[^>]*>/g) ?? [];

const lengths = (rows: readonly (readonly unknown[])[]) => rows.map(({ length }) => length);

describe.each(tables)("%s, with hostile labels", (_, payload) => {
  /** Each document with each of the words for labels, and the same with a harmless word. */
  const pairs = WORDS.flatMap((words) => {
    const harmless = documents(withWords(payload, "a"));
    return documents(withWords(payload, words)).map(
      (document, d) => [words, document, harmless[d] as ExportDocument] as const,
    );
  });

  test("is as many lines and cells of a spreadsheet, and no formula", () => {
    const rowsOf = (document: ExportDocument) =>
      tsv(document)
        .split("\n")
        .map((line) => line.split("\t"));
    for (const [words, document, harmless] of pairs) {
      expect(lengths(rowsOf(document)), words).toEqual(lengths(rowsOf(harmless)));
      expect(formulas(rowsOf(document)), words).toEqual([]);
    }
  });

  test("is as many lines and cells of CSV, and no formula; what another language's spreadsheet would take apart is quoted", () => {
    const delimiter = payload.locale === "nb" ? ";" : ",";
    const rowsOf = (document: ExportDocument): string[][] =>
      parse(csv(document), { delimiter, bom: true, relaxColumnCount: true });
    for (const [words, document, harmless] of pairs) {
      const rows = rowsOf(document);
      expect(lengths(rows), words).toEqual(lengths(rowsOf(harmless)));
      expect(formulas(rows), words).toEqual([]);
      expect(csv(document).replace(/"(?:[^"]|"")*"/g, ""), words).not.toMatch(/[,;]=1/);
    }
  });

  test("is a table of Markdown with the words as text", () => {
    const render = (document: ExportDocument) => markdownIt({ html: true }).render(markdown(document));
    for (const [words, document, harmless] of pairs)
      if (oneLine(words) !== "") expect(tags(render(document)), words).toEqual(tags(render(harmless)));
  });

  test("is HTML with the words as text, for pasting", () => {
    for (const [words, document, harmless] of pairs) {
      expect(tags(clipboardHtml(document)), words).toEqual(tags(clipboardHtml(harmless)));
      expect(clipboardHtml(document), words).toContain(escapeHtml(oneLine(words)));
    }
  });

  test("is LaTeX with balanced groups, as many cells, and no command but ours", () => {
    for (const [words, document, harmless] of pairs) {
      const [one, other] = [latexSkeleton(latex(document)), latexSkeleton(latex(harmless))];
      expect(one.strange, words).toEqual([]);
      expect(one.depth, words).toBe(0);
      expect(one.cells, words).toEqual(other.cells);
    }
  });
});

test.each(tables)("%s is a workbook with texts for texts, whatever the labels are", async (_, payload) => {
  for (const words of [ELSEWHERE.join(" "), "-2+3", TRAPS.join(" "), none]) {
    const document = documents(withWords(payload, words)).at(-1) as ExportDocument;
    const workbook = read(await (await xlsx(document)).arrayBuffer(), { cellFormula: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0] as string] as Record<string, { t?: string; f?: string }>;
    expect(
      Object.values(sheet).filter((cell) => cell.f !== undefined),
      words,
    ).toEqual([]);
    const rows = utils.sheet_to_json<unknown[]>(sheet as never, { header: 1 });
    const numbers = rows.flat().filter((cell) => typeof cell === "number").length;
    const expected = document.tables
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter(({ value }) => value !== null);
    expect(numbers, words).toBe(expected.length);
  }
});

/** Commands that our LaTeX is made of, and those that stand for characters. */
const OURS =
  /^\\(begin|end|centering|caption|toprule|midrule|bottomrule|addlinespace|smallskip|footnotesize|par|textbf|linewidth|text[a-z]+|ensuremath|ge|le|chi|infty|[\\{}$&#%_,])$/;

/** What of a LaTeX text matters to whether it compiles: the depth of groups at its end, cells of each row, and what is not ours. */
function latexSkeleton(source: string) {
  const strange: string[] = [];
  const cells: number[] = [];
  let depth = 0;
  let cell = 1;
  for (const [token] of source.matchAll(/\\([a-zA-Z]+|[^a-zA-Z])|[{}&$#%_^]|\n\n/g)) {
    if (token === "{") depth++;
    else if (token === "}") depth--;
    else if (token === "&") cell++;
    else if (token === "\\\\") {
      cells.push(cell);
      cell = 1;
    } else if (/^[$#%_^]$/.test(token) || (token.startsWith("\\") && !OURS.test(token))) strange.push(token);
    if (depth < 0) strange.push("}");
  }
  return { strange, cells, depth };
}
