import { describe, expect, test } from "vitest";
import { palette, RESIDUAL_SWATCHES } from "../../../kernel/views/palette.js";

/** Relative luminance of a colour, after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const codes = (length: number) => Array.from({ length }, (_, i) => `c${i}`);

describe("the palette", () => {
  test.each([true, false])("has text that reads on every fill (ordered: %s)", (ordered) => {
    const swatches = palette([...codes(7), "dont_know"], ordered);
    for (const { fill, text } of swatches) expect(contrast(fill, text), fill).toBeGreaterThanOrEqual(4.5);
  });

  test("has text that reads on every cell that stands out", () => {
    for (const { fill, text } of Object.values(RESIDUAL_SWATCHES))
      expect(contrast(fill, text), fill).toBeGreaterThan(4.5);
  });

  test.each([2, 3, 4, 5, 6, 7])("runs from light to dark over %i ordered categories", (length) => {
    const lightness = palette(codes(length), true).map(({ fill }) => luminance(fill));
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a));
    expect(new Set(lightness).size).toBe(length);
  });

  test("keeps «vet ikke» off the scale", () => {
    const [yes, no] = palette(["fully", "no"], true);
    expect(palette(["fully", "dont_know", "no"], true)).toEqual([yes, { fill: "#d7dcdd", text: "#162327" }, no]);
  });

  test("has adjacent groups that differ in lightness, for those who see no colour", () => {
    const lightness = palette(codes(6), false).map(({ fill }) => fill);
    for (const [i, fill] of lightness.slice(1).entries())
      expect(contrast(fill, lightness[i] as string)).toBeGreaterThan(2);
  });

  test("has a swatch for every category, however many", () => {
    expect(palette(codes(200), true)).toHaveLength(200);
    expect(palette(codes(200), false).every(({ fill }) => fill.startsWith("#"))).toBe(true);
  });
});
