import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../../kernel/datasets/load.js";
import { crosstab } from "../../../../kernel/tables/crosstab.js";
import { distribution } from "../../../../kernel/tables/distribution.js";
import { crosstabPicture } from "../../../../kernel/views/export/crosstab-picture.js";
import { distributionPicture } from "../../../../kernel/views/export/distribution-picture.js";
import { gridPicture } from "../../../../kernel/views/export/grid-picture.js";
import type { Picture, PictureContent } from "../../../../kernel/views/export/picture.js";
import { pictureSvg } from "../../../../kernel/views/export/picture-svg.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const recruiting = crosstab(kommuner2022, { rows: "recruitment", columns: "hindranceGroup", percent: "column" });
const areas = distribution(kommuner2022, { group: "strategy_area" }, { compare: kommuner2018, answers: ["yes"] });
const cloud = distribution(kommuner2022, "cloudAreaCount", { form: "histogram" });

/** What is drawn, when it is drawn so. */
function contentOf<F extends PictureContent["form"]>({ content }: Picture, form: F) {
  expect(content.form).toBe(form);
  return content as Extract<PictureContent, { form: F }>;
}

/** The numbers of attributes of every part of a picture that has a pattern or a fill. */
function filled(svg: string): { width: number; height: number; fill: string }[] {
  return [...svg.matchAll(/<rect x="[^"]*" y="[^"]*" width="([^"]*)" height="([^"]*)" fill="(#[^"]*)"/g)].map(
    ([, width, height, fill]) => ({ width: Number(width), height: Number(height), fill: fill as string }),
  );
}

const texts = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe("the picture of a table", () => {
  test("is of the form that is seen: what its reader chose, else what its maker asked for", () => {
    const forms = (["both", "bars", "grouped", "mosaic"] as const).map(
      (shape) => crosstabPicture(recruiting, { shape }).content.form,
    );
    expect(forms).toEqual(["bars", "bars", "groups", "mosaics"]);
    const mosaic = crosstab(kommuner2022, { rows: "recruitment", columns: "hindranceGroup", form: "mosaic" });
    expect(crosstabPicture(mosaic).content.form).toBe("mosaics");
    expect(crosstabPicture(mosaic, { shape: "table" }).content.form).toBe("bars");
    expect(distributionPicture(cloud).content.form).toBe("histogram");
    expect(distributionPicture(cloud, { shape: "bars" }).content.form).toBe("groups");
    expect(gridPicture(areas, { shape: "grouped" }).content.form).toBe("groups");
  });

  test("says title, base, that answers are synthetic, notes and source in every form", () => {
    const pictures = [
      crosstabPicture(recruiting, { shape: "grouped" }),
      crosstabPicture(recruiting, { shape: "mosaic" }),
      distributionPicture(cloud),
      gridPicture(areas, { shape: "grouped" }),
    ].map(pictureSvg);
    for (const picture of pictures)
      for (const part of [/n = \d/, /Syntetiske svar/, /Kilde/, /i 2022/]) expect(picture).toMatch(part);
  });
});

describe("the picture of grouped bars", () => {
  test("has a bar and a number for each cell, at 100 percent as long as the others in their group together", () => {
    const { groups } = contentOf(crosstabPicture(recruiting, { shape: "grouped" }), "groups");
    expect(groups.map(({ units }) => units)).toEqual(["n = 56", "n = 118", "n = 180"]);
    for (const { lines } of groups) expect(lines.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100, 9);
    const written = texts(pictureSvg(crosstabPicture(recruiting, { shape: "grouped" })));
    for (const { lines } of groups) for (const { text } of lines) expect(written).toContain(text);
  });

  test("fills its width with the largest cell where percents are of the total", () => {
    const { groups } = contentOf(crosstabPicture(recruiting, { shape: "grouped", show: "total" }), "groups");
    expect(Math.max(...groups.flatMap(({ lines }) => lines.map(({ length }) => length)))).toBeCloseTo(100, 9);
  });

  test("has the layers below each other, under headings of their own", () => {
    const layered = crosstab(kommuner2022, { rows: "recruitment", columns: "hindranceGroup", by: "externalUse" });
    const { groups } = contentOf(crosstabPicture(layered, { shape: "grouped" }), "groups");
    const headings = groups.flatMap(({ heading }) => heading ?? []);
    expect(headings).toHaveLength((layered.layers?.tables.length ?? 0) + 1);
    expect(headings.at(-1)).toBe("I alt (n = 354)");
  });

  test("of a grid says of both editions what is not asked in one", () => {
    const { groups } = contentOf(gridPicture(areas, { shape: "grouped" }), "groups");
    expect(groups).toHaveLength(areas.items.length);
    expect(groups[0]?.lines.map(({ when, isEarlier, text }) => [when, isEarlier, text])).toEqual([
      ["2022", false, "87,0"],
      ["2018", true, "86,3"],
    ]);
    expect(groups.flatMap(({ lines }) => lines.filter(({ text }) => text === "."))).not.toHaveLength(0);
  });
});

describe("the picture of a mosaic", () => {
  test("has tiles as large as their cells", () => {
    const { mosaics } = contentOf(crosstabPicture(recruiting, { shape: "mosaic" }), "mosaics");
    const sizes = mosaics[0]?.towers.map(({ width, tiles }) => tiles.map(({ length }) => (width * length) / 100));
    const shares = recruiting.columns.categories.map((_, c) =>
      recruiting.cells.map((row) => (100 * (row[c]?.count ?? 0)) / 354),
    );
    expect(sizes?.flat().length).toBe(9);
    for (const [i, size] of (sizes ?? []).flat().entries()) expect(size).toBeCloseTo(shares.flat()[i] as number, 9);
  });

  test("leaves its place to what is withheld, without saying how it is divided", () => {
    const withheld = crosstab(kommuner2022, {
      rows: "recruitment",
      columns: "hindranceGroup",
      percent: "column",
      confidentiality: { threshold: 30 },
    });
    const { mosaics } = contentOf(crosstabPicture(withheld, { shape: "mosaic" }), "mosaics");
    expect(mosaics[0]?.towers[0]?.tiles).toEqual([{ entry: null, length: 100, text: ":" }]);
  });

  test("writes numbers that have no room in their tiles beside the letter of their tower", () => {
    const many = crosstab(kommuner2022, { rows: "sizeGroup", columns: "hindrance", percent: "row" });
    const picture = crosstabPicture(many, { shape: "mosaic" });
    const written = texts(pictureSvg(picture));
    const { mosaics } = contentOf(picture, "mosaics");
    const towers = mosaics.flatMap((mosaic) => mosaic.towers);
    expect(towers).toHaveLength(many.rows.categories.length);
    for (const { label, tiles } of towers)
      for (const text of [label, ...tiles.map((tile) => tile.text)]) expect(written).toContain(text);
  });
});

describe("the picture of a histogram", () => {
  test("has columns as high as their counts, with the number above and a line at the median", () => {
    const svg = pictureSvg(distributionPicture(cloud));
    const columns = filled(svg).filter(({ fill }) => fill === "#1a9d49");
    const counts = cloud.rows.map(({ count }) => count ?? 0).filter((count) => count > 0);
    expect(columns).toHaveLength(counts.length);
    const [unit = 0] = columns.map(({ height }, i) => height / (counts[i] ?? 1));
    for (const [i, { height }] of columns.entries()) expect(height / (counts[i] ?? 1)).toBeCloseTo(unit, 1);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Nedre median: 10", ...counts.map(String)]));
  });

  test("lies down where its columns are too narrow for their numbers", () => {
    const wide = distribution(kommuner2022, "cloudAreaCount", { form: "histogram", compare: kommuner2018, bins: 8 });
    const narrow = { ...wide, rows: Array.from({ length: 40 }, (_, i) => ({ ...wide.rows[0], code: `${i}` })) };
    const anchored = (payload: unknown) =>
      pictureSvg(distributionPicture(payload as typeof wide)).match(/text-anchor="middle">[\d,]+</g)?.length ?? 0;
    expect(anchored(wide)).toBeGreaterThan(0);
    expect(anchored(narrow)).toBe(0);
  });

  test("is of percents where editions are compared, and of counts when its reader takes the other edition away", () => {
    const both = distribution(kommuner2022, "cloudAreaCount", { form: "histogram", compare: kommuner2018 });
    const measure = (state: object) => contentOf(distributionPicture(both, state), "histogram").histogram;
    expect([measure({}).measure, measure({}).series.length]).toEqual(["Prosent", 2]);
    expect([measure({ compare: false }).measure, measure({ compare: false }).series.length]).toEqual(["Antall", 1]);
  });
});

describe("the picture of stacked bars", () => {
  test("has the numbers that find no room in their parts on as many lines as they need, and the next bar below", () => {
    const parts = Array.from({ length: 40 }, (_, i) => ({ entry: i, length: 2.5, text: `${i},55` }));
    const picture: Picture = {
      ...crosstabPicture(recruiting),
      legend: parts.map(() => ({ label: "a", swatch: { fill: "#ffffff", text: "#000000" } })),
      content: {
        form: "bars",
        bars: [
          { label: "first", units: "", parts },
          { label: "second", units: "", parts: [{ entry: 0, length: 100, text: "100,0" }] },
        ],
      },
    };
    const at = (text: string) =>
      Number(pictureSvg(picture).match(new RegExp(`<text x="[^"]*" y="([^"]*)"[^>]*>${text}<`))?.[1]);
    expect(at("39,55")).toBeGreaterThan(at("0,55") + 30);
    expect(at("second")).toBeGreaterThan(at("39,55") + 10);
  });
});
