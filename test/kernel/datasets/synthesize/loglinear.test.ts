import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../../kernel/datasets/synthesize/cell.js";
import { dither } from "../../../../kernel/datasets/synthesize/dither.js";
import { loglinear } from "../../../../kernel/datasets/synthesize/loglinear.js";

const expectedOf = (cells: readonly Cell[], name: string, value: number) =>
  cells.reduce((sum, { attributes, expected }) => sum + (attributes[name] === value ? expected : 0), 0);

const axes = [
  { name: "size", values: [0, 1, 2], weights: [500, 300, 200] },
  { name: "score", values: [0, 1, 2], weights: [1, 1, 1] },
];

test("Each value of the first axis is expected as often as its weight says", () => {
  const cells = loglinear(axes, [{ between: ["size", "score"], factor: 1.5 }], () => ({}));
  for (const [size, weight] of [500, 300, 200].entries())
    expect(Math.abs(expectedOf(cells, "size", size) - weight)).toBeLessThan(1);
});

test("A factor above 1 makes two attributes rise together", () => {
  const meanScore = (cells: readonly Cell[], size: number) =>
    cells
      .filter(({ attributes }) => attributes.size === size)
      .reduce((sum, { attributes, expected }) => sum + Number(attributes.score) * expected, 0) /
    expectedOf(cells, "size", size);
  const cells = loglinear(axes, [{ between: ["size", "score"], factor: 1.5 }], () => ({}));
  expect(meanScore(cells, 0)).toBeLessThan(meanScore(cells, 1));
  expect(meanScore(cells, 1)).toBeLessThan(meanScore(cells, 2));
});

test("Without pulls a cell is the product of its weights", () => {
  const cells = loglinear(axes, [], () => ({}));
  const cell = cells.find(({ attributes }) => attributes.size === 1 && attributes.score === 2);
  expect(Math.abs((cell as Cell).expected - 100)).toBeLessThan(1);
});

test("Derived attributes stand beside those of the axes", () => {
  const [cell] = loglinear(axes, [], ({ score }) => ({ high: Number(score) >= 2 ? "yes" : "no" }));
  expect(cell?.attributes).toEqual({ size: 0, score: 0, high: "no" });
});

test("Dithering moves no run of cells by as much as a unit", () => {
  const numbers = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(numbers, (expected) => {
      const cells = dither(expected.map((e, i) => ({ attributes: { i }, expected: e })));
      let moved = 0;
      for (const [i, cell] of cells.entries()) {
        moved += cell.expected - (expected[i] as number);
        expect(Math.abs(moved)).toBeLessThan(1);
      }
    }),
  );
});
