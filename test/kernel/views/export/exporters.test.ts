import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../../kernel/mime.js";
import { clipboardHtml } from "../../../../kernel/views/export/clipboard-html.js";
import { crosstabExport } from "../../../../kernel/views/export/crosstab-export.js";
import { crosstabPicture } from "../../../../kernel/views/export/crosstab-picture.js";
import { csv } from "../../../../kernel/views/export/csv.js";
import { distributionExport } from "../../../../kernel/views/export/distribution-export.js";
import { distributionPicture } from "../../../../kernel/views/export/distribution-picture.js";
import { fileName } from "../../../../kernel/views/export/file-name.js";
import { guardFormula } from "../../../../kernel/views/export/guard-formula.js";
import { latex, latexText } from "../../../../kernel/views/export/latex.js";
import { markdown } from "../../../../kernel/views/export/markdown.js";
import { pictureSvg } from "../../../../kernel/views/export/picture-svg.js";
import { tableExport } from "../../../../kernel/views/export/table-export.js";
import { tsv } from "../../../../kernel/views/export/tsv.js";
import { parseHtml } from "../parse-html.js";
import { figure47, plainTable, table31 } from "../sample-payloads.js";

const FORMATS = { tsv, csv, markdown, latex, clipboardHtml } as const;

/** A frequency table whose first label is `text`, in both languages. */
function labelled(text: string): Distribution {
  const [first, ...rest] = table31.rows;
  const row = { ...(first as Distribution["rows"][number]), label: { nb: text, en: text } };
  return { ...table31, rows: [{ ...row, code: "x" }, ...rest] };
}

const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  "</script><script>alert(1)</script>",
  "\"quotes\" and 'more'",
  "a | b\nnew\tline",
  "\\input{/etc/passwd} $x$ 100 % & # _ ^ ~ {}",
  "\u202etxt.exe\u202c שלום",
  "👩‍👩‍👧 🏔",
  "x".repeat(500),
  '=HYPERLINK("http://x","y")',
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "; , ;",
];

describe("every format", () => {
  for (const [name, write] of Object.entries(FORMATS))
    test(`${name} states title, base, notes, source and that the answers are synthetic`, () => {
      for (const document of [distributionExport(table31), crosstabExport(figure47)]) {
        const written = write(document);
        for (const part of [document.title, "354", "Syntetiske svar", "Kilde"]) expect(written).toContain(part);
        expect(write(distributionExport(table31))).toContain("Ikke med i tabellen");
      }
    });

  for (const [name, write] of Object.entries(FORMATS))
    test(`${name} has a line for each row, whatever the labels are`, () => {
      const lines = (text: string) => write(distributionExport(labelled(text))).split("\n").length;
      for (const text of HOSTILE) expect(lines(text), text).toBe(lines("plain"));
    });
});

describe("a spreadsheet", () => {
  test("gets semicolons and decimal commas in Norwegian, commas and points in English", () => {
    expect(csv(distributionExport(table31))).toMatch(/;112;0,316384;0,278515\r\n/);
    expect(csv(distributionExport({ ...table31, locale: "en" }))).toMatch(/,112,0\.316384,0\.278515\r\n/);
  });

  test("gets UTF-8 with a byte order mark", () => {
    expect(csv(distributionExport(table31)).codePointAt(0)).toBe(0xfeff);
  });

  test("runs no label as a formula, and takes negative numbers for numbers", () => {
    for (const text of ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1"])
      expect(guardFormula(text)).toBe(`'${text}`);
    for (const text of ["-3,1", "−3.1", "-12", "a=b", "", "3"]) expect(guardFormula(text)).toBe(text);
  });

  test("has no cell that begins as a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cells = tsv(distributionExport(labelled(text))).split(/[\t\n]/);
        expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || (/^-/.test(cell) && !/^-\d/.test(cell)))).toEqual([]);
      }),
    );
  });

  test("reads back what was written, with separators, quotes and line breaks in labels", async () => {
    const { parse } = await import("csv-parse/sync");
    for (const text of HOSTILE) {
      const rows = parse(csv(distributionExport(labelled(text))), {
        delimiter: ";",
        bom: true,
        relaxColumnCount: true,
        skipEmptyLines: true,
      }) as string[][];
      expect(rows.filter((row) => row.length > 1).every((row) => row.length === 4)).toBe(true);
    }
  });
});

describe("Markdown", () => {
  test("takes no label for markup", () => {
    const written = markdown(distributionExport(labelled("<b>*a* | _b_ [c](d) `e`")));
    expect(written).toContain("\\<b\\>\\*a\\* \\| \\_b\\_ \\[c\\](d) \\`e\\`");
  });
});

describe("a table without a title", () => {
  const untitled = tableExport({ ...plainTable, title: null });

  test("begins with its base, in Markdown without the line that four asterisks are", () => {
    expect(markdown(untitled)).toMatch(/^Prosent av dem som svarte\n/);
  });

  test("has a caption in LaTeX without an empty sentence, and none where there is nothing to say", () => {
    expect(latex(untitled)).toContain("\\caption{Prosent av dem som svarte. Syntetiske svar");
    expect(latex({ ...untitled, above: [] })).not.toContain("caption");
  });
});

describe("LaTeX", () => {
  test("runs no label as a command", () => {
    expect(latexText("\\input{x} 50 % & $y$ #1 a_b ^ ~")).toBe(
      "\\textbackslash{}input\\{x\\} 50 \\% \\& \\$y\\$ \\#1 a\\_b \\textasciicircum{} \\textasciitilde{}",
    );
  });

  test("has the rules of booktabs and as many cells in every row", () => {
    const written = latex(crosstabExport(figure47, {}, "readers"));
    expect(written).toMatch(/\\toprule[\s\S]*\\midrule[\s\S]*\\midrule[\s\S]*\\bottomrule/);
    const rows = written.split("\n").filter((line) => line.endsWith("\\\\"));
    expect(rows.map((row) => row.split(" & ").length)).toEqual([5, 5, 5, 5, 5]);
  });
});

describe("HTML for the clipboard", () => {
  test("is one table without scripts, with every label as text", () => {
    for (const text of HOSTILE) {
      const page = parseHtml(clipboardHtml(distributionExport(labelled(text))));
      expect(page.querySelectorAll("script, img, [onerror]").length).toBe(0);
      expect(page.querySelectorAll("tbody tr").length).toBe(6);
    }
  });
});

test("HTML for the clipboard has a format of text for all words, which Excel would else take for formulas", () => {
  const page = parseHtml(clipboardHtml(distributionExport(labelled("=1+1"))));
  const isText = (element: Element) => element.getAttribute("style")?.includes("mso-number-format:'\\@'") ?? false;
  expect([...page.querySelectorAll("caption, th, p")].every(isText)).toBe(true);
  const numbers = [...page.querySelectorAll("td")].filter((cell) => /^\d/.test(cell.textContent ?? ""));
  expect([numbers.length, numbers.some(isText)]).toEqual([18, false]);
});

describe("SVG", () => {
  test("is well-formed XML without scripts, whatever the labels are", () => {
    for (const text of [...HOSTILE, "\u0000\u0001\ud800\ufffe"]) {
      const written = pictureSvg(distributionPicture(labelled(text)));
      expect(written).not.toMatch(/<(script|img|foreignObject)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them
      expect(written).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/);
      expect(written.match(/<svg /g)?.length).toBe(1);
    }
  });

  test("has the number of every part as text, and what it is of", () => {
    const written = pictureSvg(crosstabPicture(figure47));
    for (const part of ["50,0", "42,1", "n = 56", "Base: alle kommuner", "Syntetiske svar", "Kilde"])
      expect(written).toContain(part);
  });

  test("keeps the colour of a category when others are hidden", () => {
    const colour = (state: object) =>
      crosstabPicture(figure47, state).legend.find(({ label }) => label.startsWith("Slitt"))?.swatch;
    expect(colour({ hiddenRows: ["r0"] })).toEqual(colour({}));
  });
});

describe("the name of a file", () => {
  test("has letters, digits and hyphens alone, and is never empty", () => {
    expect(fileName("Tabell 3.1: Ålesund / «a»", "csv")).toBe("tabell-3-1-ålesund-a.csv");
    expect(fileName("../..", "csv")).toBe("kommunelab.csv");
    expect(fileName("a".repeat(500), "csv")).toHaveLength(84);
  });
});
