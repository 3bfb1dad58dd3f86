import { describe, expect, it } from "vitest";
import { CODE_COLORS, type Theme } from "../../../../kernel/headless/notebook-html/code-colors.js";

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(CODE_COLORS))("the colours of the %s page", (_name, theme: Theme) => {
  const { page, code, ink, muted, link, error, parts, ansi } = theme;

  it.each(Object.entries({ ink, muted, link, error, ...ansi }))("%s reads on the page", (_color, color) => {
    expect(contrast(color, page)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries({ ink, link, ...parts }))("%s reads behind code", (_color, color) => {
    expect(contrast(color, code)).toBeGreaterThanOrEqual(4.5);
  });
});
