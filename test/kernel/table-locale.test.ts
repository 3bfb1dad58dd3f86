import { afterEach, describe, expect, test } from "vitest";
import { loadDataset } from "../../kernel/datasets/load.js";
import { e2018 } from "../../kernel/indicators/editions/e2018.js";
import { e2022 } from "../../kernel/indicators/editions/e2022.js";
import { reproduce } from "../../kernel/ledger/reproduce.js";
import { compareEditions } from "../../kernel/method/compare-editions.js";
import { explain } from "../../kernel/method/explain.js";
import { sensitivity } from "../../kernel/method/sensitivity.js";
import type { Locale } from "../../kernel/mime.js";
import { published } from "../../kernel/published/published.js";
import { resultBundle } from "../../kernel/result-bundle.js";
import { startLocale } from "../../kernel/start-locale.js";
import { locale } from "../../kernel/table-locale.js";
import { crosstab } from "../../kernel/tables/crosstab.js";
import { distribution } from "../../kernel/tables/distribution.js";
import { table } from "../../kernel/tables/table.js";

const kommuner2022 = loadDataset("kommuner2022");

type Options = { readonly locale?: Locale };

/** Everything that makes a table of which a user can choose the language. */
const MAKERS: Record<string, (options?: Options) => { readonly locale: Locale }> = {
  distribution: (options) => distribution(kommuner2022, "digitalPriority", options),
  crosstab: (options) => crosstab(kommuner2022, { rows: "recruitment", columns: "hindranceGroup", ...options }),
  table: (options) => table([{ what: "a", share: 0.5 }], options),
  explain: (options) => explain(kommuner2022, "K017", "recruitment", options),
  sensitivity: (options) => sensitivity(kommuner2022, "externalUse", options),
  compareEditions: (options) => compareEditions(e2018, e2022, options),
  reproduce: (options) => reproduce("Figur 4.7", 2022, options),
};

/** What is shown of values that are no tables themselves. */
const SHOWN: Record<string, object> = {
  "an answer table": kommuner2022,
  "objects of one form": [{ a: 1 }, { a: 2 }],
  "published numbers": published.slice(0, 3),
};

afterEach(() => void locale("nb"));

describe("the language of tables", () => {
  test("is bokmål until another is set, and is told", () => {
    expect(locale()).toBe("nb");
    expect(locale("en")).toBe("en");
    expect(locale()).toBe("en");
  });

  test.each(Object.keys(MAKERS))("of %s is the one that was set last, and its own option wins", (name) => {
    const make = MAKERS[name] as (typeof MAKERS)[string];
    const before = make();
    locale("en");
    expect(make().locale).toBe("en");
    expect(make({ locale: "nb" }).locale).toBe("nb");
    expect(before.locale).toBe("nb");
    locale("nb");
    expect(make().locale).toBe("nb");
    expect(make({ locale: "en" }).locale).toBe("en");
  });

  test.each(Object.keys(SHOWN))("is also that of what %s is shown as", (name) => {
    const shown = () => String(resultBundle(SHOWN[name] as object)?.["text/html"]);
    expect(shown()).toContain('lang="nb"');
    locale("en");
    expect(shown()).toContain('lang="en"');
  });

  test.each(["fr", "EN", "", null, 1])("cannot be %s, and stays as it was", (language) => {
    locale("en");
    expect(() => locale(language as Locale)).toThrow(/^locale: the language is .*; it must be «nb» or «en»\.$/);
    expect(locale()).toBe("en");
  });
});

describe("the language that a kernel starts with", () => {
  test("is that of its environment", () => {
    startLocale("en");
    expect(locale()).toBe("en");
  });

  test.each([undefined, ""])("is bokmål where that is %j", (language) => {
    expect(startLocale(language)).toBe(locale);
    expect(locale()).toBe("nb");
  });

  test("is refused with its name when there is no such language", () => {
    expect(() => startLocale("sv")).toThrow("KOMMUNELAB_LOCALE is «sv»; it can be nb or en");
  });
});
