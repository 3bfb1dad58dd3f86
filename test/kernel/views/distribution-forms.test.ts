import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { distributionHtml } from "../../../kernel/views/distribution-html.js";
import { html } from "../../../kernel/views/html.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { parseHtml, texts } from "./parse-html.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

describe("a frequency table", () => {
  test("has the change in a column of its own, without a total", () => {
    const page = parseHtml(
      html(distribution(kommuner2022, "digitalPriority", { compare: kommuner2018, change: true, locale: "en" })),
    );
    expect(texts(page, "thead th")).toEqual([
      "Digitalisation strategy and ICT projects",
      "Count",
      "Share 2022",
      "Share 2018",
      "Change (percentage points)",
    ]);
    expect(texts(page, "tbody tr td:last-child")).toEqual(["−4.2", "+3.8", "+12.1", "−16.5", "+4.8", ""]);
  });

  test("has the numbers that are asked for, in their order, and says what the percents are of", () => {
    const page = parseHtml(html(distribution(kommuner2018, "hindrance", { show: ["percent", "cumulative", "count"] })));
    expect(texts(page, "thead th").slice(1)).toEqual(["Prosent", "Kumulert prosent", "Antall"]);
    expect(texts(page, "tbody tr:nth-child(2) td")).toEqual(["16,7", "20,2", "63"]);
    expect(texts(page, ".kl-base")).toEqual(["Prosent av alle kommuner, n = 377"]);
  });

  test("begins its bars in one line, however wide the percents are", () => {
    const grades = html(distribution(kommuner2022, "digitalPriority", { show: ["percent"] }));
    const widths = parseHtml(grades).querySelectorAll("tbody .kl-figure");
    expect([...widths].map((number) => number.getAttribute("style"))).toEqual(Array(5).fill("min-width:3.5ch"));
  });

  test("has ':' where what adds up is withheld", () => {
    const page = parseHtml(
      html(distribution(kommuner2022, "digitalPriority", { confidentiality: { threshold: 60 }, show: ["cumulative"] })),
    );
    expect(texts(page, "tbody tr:not(.kl-total) td")).toEqual([":", ":", ":", ":", ":"]);
  });

  test("has headings over groups, marks on rows, and those left out below the total", () => {
    const table = distribution(kommuner2022, "recruitment_problem", {
      groups: [{ label: "<b>Ja</b>", rows: ["yes"] }],
      notes: { text: "<i>Over tre måneder.</i>", row: "yes" },
      missing: "row",
    });
    const page = parseHtml(html(table));
    expect(texts(page, "tbody tr")).toEqual(
      ["<b>Ja</b>", "Ja 1) 102 0,560", "", "Nei 80 0,440", "I alt 182 1,000", "Ikke spurt 172"].map((row) =>
        expect.stringMatching(new RegExp(`^${row.replace(/[)]/g, "\\)").split(" ").join(" ?")}$`)),
      ),
    );
    expect(page.querySelector("tr.kl-group th")?.getAttribute("scope")).toBe("colgroup");
    expect(texts(page, ".kl-notes p")[0]).toBe("1) <i>Over tre måneder.</i>");
  });
});

describe("a histogram", () => {
  const figure = distribution(kommuner2018, "strategyAreaCount", { form: "histogram", missing: "row" });

  test.each([
    ["projectAreaCount", ["kl-median-left kl-median-low", "kl-median-left"]],
    ["serviceOfferPoints", ["", "kl-median-low"]],
  ])("has the words of two medians of %s where no line meets them", (variable, places) => {
    const both = distribution(kommuner2022, { name: variable }, { form: "histogram", compare: kommuner2018 });
    const medians = [...parseHtml(html(both)).querySelectorAll(".kl-median")];
    expect(medians.map((median) => median.className.replace("kl-median", "").trim())).toEqual(places);
  });

  test("has a column for each number with its count as text, and a line at the median", () => {
    const page = parseHtml(html(figure));
    expect(texts(page, ".kl-histogram > li")).toHaveLength(14);
    expect(texts(page, ".kl-histogram > li:first-child")).toEqual(["0: 124"]);
    expect(texts(page, ".kl-histogram > li:nth-child(8)")).toEqual(["7: 20 Nedre median: 7"]);
    expect(texts(page, ".kl-base")).toEqual(["Antall. Base: alle kommuner, n = 377"]);
    expect(page.querySelector("table")).toBeNull();
  });

  test("is drawn with its table, or as a table alone", () => {
    expect(parseHtml(distributionHtml(figure, { shape: "both" })).querySelectorAll("figure, table")).toHaveLength(2);
    expect(parseHtml(distributionHtml(figure, { shape: "table" })).querySelectorAll("figure")).toHaveLength(0);
  });

  test("of two years has percents, each with its year for those who cannot see the columns", () => {
    const page = parseHtml(
      html(distribution(kommuner2022, "strategyAreaCount", { form: "histogram", compare: kommuner2018 })),
    );
    expect(texts(page, ".kl-histogram > li:first-child .kl-value")).toEqual(["2018: 32,9", "2022: 27,1"]);
    expect(texts(page, ".kl-legend li")).toEqual(["2018", "2022"]);
  });

  test("is as high as what it shows, and shows nothing that is withheld", () => {
    const page = parseHtml(
      html(distribution(kommuner2018, "strategyAreaCount", { form: "histogram", confidentiality: { threshold: 12 } })),
    );
    const withheld = [...page.querySelectorAll(".kl-histogram > li")].filter((bin) => bin.textContent?.endsWith(":"));
    expect(withheld.length).toBeGreaterThan(1);
    for (const bin of withheld) expect(bin.querySelector("[data-value]")?.getAttribute("data-value")).toBe("");
    expect(page.querySelector(".kl-median")).toBeNull();
  });
});

describe("a frequency table as bars", () => {
  const options = { form: "bars", show: ["count", "percent"], missing: "row", compare: kommuner2018 } as const;
  const figure = distribution(kommuner2022, "hindranceGroup", options);

  test("has a bar for each category and year with its percent as text, and no table", () => {
    const page = parseHtml(html(figure));
    expect(texts(page, ".kl-legend li")).toEqual(["2022", "2018"]);
    expect(texts(page, ".kl-bars > li:first-child")).toEqual(["I liten grad en hindring2022: 15,8 2018: 20,2"]);
    expect(page.querySelector("table")).toBeNull();
  });

  test("has bars as long as their percents, the longest leaving room for its number", () => {
    const lengths = [...parseHtml(html(figure)).querySelectorAll<HTMLElement>(".kl-segment")].map((bar) =>
      Number.parseFloat(/width:([\d.]+)%/.exec(bar.getAttribute("style") ?? "")?.[1] ?? ""),
    );
    const shares = figure.rows.flatMap(({ share, earlierShare }) => [share ?? 0, earlierShare ?? 0]);
    expect(lengths).toEqual(shares.map((share) => expect.closeTo((86 * share) / Math.max(...shares), 1)));
  });

  test("says above what the percents are of, and below what those of the other year are", () => {
    const page = parseHtml(html(figure));
    expect(texts(page, ".kl-base")).toEqual(["Prosent av alle kommuner, n = 354"]);
    expect(texts(page, ".kl-notes p")[0]).toBe("Prosent 2018 er av alle kommuner i 2018, n = 377.");
  });

  test("counts in a note who is in no bar", () => {
    const columns = new Map(kommuner2022.columns);
    columns.set(
      "hindrance",
      Int8Array.from(kommuner2022.columns.get("hindrance") ?? [], (code, row) => (row ? code : -1)),
    );
    const page = parseHtml(html(distribution({ ...kommuner2022, columns }, "hindranceGroup", options)));
    expect(texts(page, ".kl-notes p")).toContain("Ikke med i tabellen, 2022: Ikke besvart 1.");
  });
});

test("a saved frequency table whose new parts are not as they should be is refused", () => {
  const table = distribution(kommuner2018, "strategyAreaCount", { form: "histogram" });
  const changed = (change: object) => () => readPayload({ ...table, ...change });
  expect(changed({})()).toEqual(table);
  expect(changed({ form: "pie" })).toThrow('form is "pie"; expected table or bars or histogram');
  expect(changed({ show: ["sum"] })).toThrow("show[0] is");
  expect(changed({ median: { value: "7", earlier: null } })).toThrow("median.value is");
  expect(changed({ footnotes: [{ text: "x", row: null }] })).toThrow("footnotes[0].text is");
});
