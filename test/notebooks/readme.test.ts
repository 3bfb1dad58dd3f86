import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPORT_EDITIONS, reportFigures } from "../../kernel/figures/catalogue.js";
import { drawFigure, sampleAnswers } from "../../kernel/figures/figure.js";
import { reports } from "../../kernel/indicators/editions/reports.js";
import { placeName } from "../../kernel/report/place-name.js";

const folder = join(import.meta.dirname, "../../notebooks");
const readme = readFileSync(join(folder, "README.md"), "utf8");

/** The notebook of each chapter. */
const CHAPTERS = { 3: "digital-prioritering", 4: "digital-kompetanse", 5: "digital-aktivitet" } as const;

/** A row for each figure, table and map: what it shows, the notebook that draws it, and where it is published. */
const rows = REPORT_EDITIONS.flatMap((year) =>
  reportFigures
    .filter(({ editions }) => editions.some((edition) => edition === year))
    .map(({ id }) => {
      const name = placeName({ id }).nb;
      const chapter = Number(/\d/.exec(id)?.[0]) as keyof typeof CHAPTERS;
      const title = drawFigure(id, { ...sampleAnswers(year), locale: "nb" }).title?.nb.replace(`${name} `, "");
      const notebook = `${year}-${chapter}-${CHAPTERS[chapter]}.ipynb`;
      return {
        id,
        year,
        notebook,
        line: `| ${name} | ${title} | [${notebook}](${notebook}) | ${reports[year]}, kapittel ${chapter} |`,
      };
    }),
);

describe("the list of notebooks", () => {
  test("has a row for each of the 52 figures, tables and maps, as the catalogue names them", () => {
    expect(rows).toHaveLength(52);
    const listed = readme.split("\n").filter((line) => /^\| (Figur|Tabell) \d/.test(line));
    expect(listed).toEqual(rows.map(({ line }) => line));
  });

  test.each(rows)("leads for $id of $year to a notebook that draws it", ({ id, year, notebook }) => {
    const { cells } = JSON.parse(readFileSync(join(folder, notebook), "utf8")) as {
      cells: { source: string | string[] }[];
    };
    const source = cells.map((cell) => [cell.source].flat().join("")).join("\n");
    expect(source).toContain(`figure("${id}", ${year}`);
  });

  test("names every notebook that ships", () => {
    const shipped = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
    expect(shipped.filter((name) => !readme.includes(`](${name})`))).toEqual([]);
  });
});
