import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDataset } from "../../kernel/datasets/load.js";
import type { Locale, Payload } from "../../kernel/mime.js";
import { crosstab } from "../../kernel/tables/crosstab.js";
import { distribution } from "../../kernel/tables/distribution.js";
import { assertLikeReference } from "./harness/like-reference.js";
import { OutputPage } from "./harness/output-page.js";
import { THEME_COLOURS } from "./harness/theme-colours.js";
import { THEMES, type Theme } from "./harness/themes.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");
const sides = { rows: "recruitment", columns: "hindranceGroup" } as const;

/** One of each form, at a width, and what its reader has done with it. */
interface Picture {
  readonly width: number;
  readonly made: (locale: Locale) => Payload;
  readonly done?: () => Promise<void>;
}

const button = (value: string) => outputs.page.locator(`#output button[value="${value}"]`);

const PICTURES: Readonly<Record<string, Picture>> = {
  distribution: {
    width: 640,
    made: (locale) =>
      distribution(kommuner2022, "strategyScore", {
        compare: kommuner2018,
        show: ["count", "percent"],
        change: true,
        locale,
      }),
  },
  histogram: {
    width: 640,
    made: (locale) =>
      distribution(kommuner2022, "procurementActivityCount", { compare: kommuner2018, form: "histogram", locale }),
  },
  grid: {
    width: 640,
    made: (locale) =>
      distribution(kommuner2022, ["function_pc", "function_security_testing", "function_web_development"], {
        form: "bars",
        locale,
      }),
  },
  residuals: {
    width: 640,
    made: (locale) => crosstab(kommuner2022, { ...sides, statistics: ["residuals"], form: "table", locale }),
  },
  mosaic: {
    width: 560,
    made: (locale) => crosstab(kommuner2022, { ...sides, form: "mosaic", locale }),
  },
  controls: {
    width: 320,
    made: (locale) => crosstab(kommuner2022, { ...sides, form: "bars", locale }),
    done: async () => {
      await outputs.unfold();
      await button("total").focus();
    },
  },
};

let outputs: OutputPage;

beforeAll(async () => {
  outputs = await OutputPage.open();
});

afterAll(() => outputs?.close());

const pictureOf = () => outputs.page.locator("#output").screenshot({ animations: "disabled" });

describe.each(Object.keys(THEMES) as Theme[])("in the theme %s", (theme) => {
  for (const [name, { width, made, done }] of Object.entries(PICTURES))
    for (const locale of ["nb", "en"] as const)
      test(`a ${name} in ${locale} looks like its reference`, async () => {
        await outputs.begin(theme, width);
        await outputs.page.mouse.move(0, 0);
        await outputs.draw(made(locale));
        await outputs.page.locator("#output .kl").waitFor();
        await done?.();
        assertLikeReference(`${name}-${locale}-${theme}`, await pictureOf());
      });
});

test.each(["high-contrast", "high-contrast-light"] as const)(
  "in %s the lines of tables and around bars have the theme's colour for borders, which pictures are too coarse to tell",
  async (theme) => {
    const border = THEME_COLOURS[theme].contrastBorder;
    for (const [name, selector, property] of [
      ["residuals", "thead tr:last-child th", "borderBottomColor"],
      ["mosaic", ".kl-segment", "outlineColor"],
    ] as const) {
      await outputs.begin(theme, 640);
      await outputs.draw((PICTURES[name] as Picture).made("nb"));
      const line = outputs.page.locator(`#output ${selector}`).first();
      expect(await line.evaluate((element, of) => getComputedStyle(element)[of], property)).toBe(rgb(border));
    }
  },
);

/** A colour as browsers compute it. */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(", ")})`;
}
