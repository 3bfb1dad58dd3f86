import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { difference, isTolerable } from "./harness/like-reference.js";

const reference = (name: string) => PNG.sync.read(readFileSync(join(import.meta.dirname, "reference", `${name}.png`)));

/** The picture moved to the right, as text is when letters get wider. */
function moved(png: PNG, pixels: number): PNG {
  const copy = new PNG({ width: png.width, height: png.height });
  PNG.bitblt(png, copy, 0, 0, png.width, png.height, 0, 0);
  PNG.bitblt(png, copy, 0, 0, png.width - pixels, png.height, pixels, 0);
  return copy;
}

/** The picture with a part painted over. */
function painted(png: PNG, [red, green, blue]: readonly [number, number, number]): PNG {
  const copy = moved(png, 0);
  for (let y = Math.floor(png.height / 3); y < png.height / 2; y++)
    for (let x = Math.floor(png.width / 3); x < (2 * png.width) / 3; x++)
      copy.data.set([red, green, blue, 255], (y * png.width + x) * 4);
  return copy;
}

/** Every theme beside another, and every language beside the other, of one form. */
const OTHERS = ["light dark", "dark high-contrast", "high-contrast high-contrast-light"].map((pair) => pair.split(" "));

describe("a picture and its reference", () => {
  const light = reference("distribution-nb-light");

  test.each(["distribution", "histogram", "grid", "residuals", "mosaic", "controls"])(
    "are alike when the text of a %s is moved by a pixel",
    (name) => {
      const picture = reference(`${name}-nb-light`);
      expect(isTolerable(difference(moved(picture, 1), picture))).toBe(true);
    },
  );

  test.each(OTHERS)("differ when the theme is %s and should be %s", (theme, other) => {
    for (const name of ["distribution", "histogram", "grid", "residuals", "mosaic"])
      expect(
        isTolerable(difference(reference(`${name}-nb-${theme}`), reference(`${name}-nb-${other}`))),
        `${name}`,
      ).toBe(false);
  });

  test("differ when the language is another", () => {
    expect(isTolerable(difference(reference("distribution-en-light"), light))).toBe(false);
  });

  test("differ when a part is covered", () => {
    expect(isTolerable(difference(painted(light, [128, 128, 128]), light))).toBe(false);
  });

  test("differ when the size is another", () => {
    expect(isTolerable(difference(reference("controls-nb-light"), light))).toBe(false);
  });
});
