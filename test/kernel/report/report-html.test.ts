import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { reportHtml } from "../../../kernel/report/report-html.js";
import { texts } from "../views/parse-html.js";
import { sampleReport } from "./sample-report.js";

/** The whole document, with scripts off. */
function parsed(page: string): Document {
  const { document } = new Window({ settings: { disableCSSFileLoading: true } });
  document.documentElement.innerHTML = page.replace(/^<!DOCTYPE html>\s*<html[^>]*>/, "").replace(/<\/html>\s*$/, "");
  return document as unknown as Document;
}

const page = reportHtml(sampleReport({ years: [2018, 2022] }));
const document = parsed(page);

describe("a report's document", () => {
  test("has every id once, and every link leads to one", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !ids.includes(href.slice(1)) || !href.startsWith("#"))).toEqual([]);
    const labels = [...document.querySelectorAll("[aria-labelledby]")].map((node) =>
      node.getAttribute("aria-labelledby"),
    );
    expect(labels.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });

  test("runs nothing and fetches nothing", () => {
    expect(document.querySelectorAll("script, link, iframe, img[src^=http]").length).toBe(0);
    expect(page).not.toMatch(/\bon\w+=|url\(|@import|https?:/);
    expect(page).toContain(`Content-Security-Policy" content="default-src 'none'`);
  });

  test("has headings in order, landmarks and a language", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    expect(
      ["header", "nav", "main", "footer"].map((name) => document.querySelectorAll(`body > ${name}`).length),
    ).toEqual([1, 1, 1, 1]);
    expect(page).toContain('<html lang="nb">');
  });

  test("lists each figure in the contents by the title that it has", () => {
    expect(texts(document, ".contents ol ol ol a")).toEqual(texts(document, "h4"));
  });

  test("sets beside each table what the published report prints of it", () => {
    expect(texts(document, ".status")[0]).toContain("9 tall: 9 kommer ut");
    expect(document.querySelectorAll("#avstemming-2022 ~ .ledger [data-id]").length).toBeGreaterThan(8);
  });

  test("says that the answers are synthetic, on its front page and at the foot of each sheet", () => {
    expect(texts(document, ".front .warning")).toEqual([expect.stringContaining("ingen kommune har gitt dem")]);
    expect(page).toMatch(/@bottom-left\{content:"[^"]*syntetiske svar"/);
  });

  test("of one's own answers it names the file, and does not call them synthetic", () => {
    const provenance = {
      dataset: "egne svar.csv",
      year: 2022,
      synthetic: false,
      source: { nb: "Egen fil: egne svar.csv", en: "Own file: egne svar.csv" },
      licence: "NOASSERTION",
    };
    const own = parsed(reportHtml(sampleReport({ provenance })));
    expect(texts(own, ".front .warning")).toEqual([expect.stringContaining("egen fil")]);
    expect(texts(own, ".front dd")).toContain("egne svar.csv, 354 enheter");
    expect(texts(own, ".front dd").join(" ")).not.toContain("NOASSERTION");
  });

  test("shows a hostile title as the text that it is", () => {
    const title = `Tabell 3.1 <img src=x onerror="alert(1)"> "'&</style></title>`;
    const hostile = parsed(reportHtml(sampleReport({ title })));
    expect(hostile.querySelectorAll("img").length).toBe(0);
    expect(texts(hostile, "h4")).toEqual([title]);
    expect(texts(hostile, ".contents ol ol ol a")).toEqual([title]);
  });

  test("is the same text whenever it is made", () => {
    expect(reportHtml(sampleReport({ years: [2018, 2022] }))).toBe(page);
    expect(page).not.toMatch(/\b20[3-9]\d\b|\b2026\b/);
  });

  test("is in English too", () => {
    const english = reportHtml(sampleReport({ locale: "en" }));
    expect(english).toContain('<html lang="en">');
    expect(texts(parsed(english), "h1")).toEqual(["Digitalisation in Norwegian municipalities 2022"]);
    expect(texts(parsed(english), ".contents h2, .chapter h3")).toEqual([
      "Contents",
      "3 Digital priority 2022",
      "Places that the method leaves open 2022",
      "Reconciliation with published numbers 2022",
    ]);
  });
});
