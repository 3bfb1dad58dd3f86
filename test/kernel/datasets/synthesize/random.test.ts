import { expect, test } from "vitest";
import { Random } from "../../../../kernel/datasets/synthesize/random.js";

test("A seed draws the same numbers on every machine", () => {
  const random = new Random(2019);
  expect([10, 100, 1000, 1_000_000].map((end) => random.below(end))).toMatchInlineSnapshot(`
    [
      7,
      45,
      58,
      549755,
    ]
  `);
});

test("Draws fall evenly from 0 up to, not including, the end", () => {
  const random = new Random(1);
  const drawn = new Array(6).fill(0);
  for (let i = 0; i < 6000; i++) drawn[random.below(6)]++;
  for (const times of drawn) expect(Math.abs(times - 1000)).toBeLessThan(150);
});

test("Draws around 0 spread as far as asked", () => {
  const random = new Random(5);
  const drawn = Array.from({ length: 5000 }, () => random.around(100));
  const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
  const deviation = Math.sqrt(drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length);
  expect(Math.abs(mean)).toBeLessThan(5);
  expect(Math.abs(deviation - 100)).toBeLessThan(5);
});

test("Shuffling keeps what is shuffled and leaves the list as it was", () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = new Random(9).shuffled(list);
  expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort()).toEqual(list);
});

test("A seed of 0 is refused, since it would draw nothing else", () => {
  expect(() => new Random(0)).toThrow(RangeError);
});
