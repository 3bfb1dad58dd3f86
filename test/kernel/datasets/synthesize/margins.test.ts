import fc from "fast-check";
import { expect, test } from "vitest";
import { matrixWithMargins } from "../../../../kernel/datasets/synthesize/margins.js";
import { Random } from "../../../../kernel/datasets/synthesize/random.js";

const rowSums = (matrix: readonly boolean[][]) => matrix.map((row) => row.filter(Boolean).length);
const columnSums = (matrix: readonly boolean[][]) =>
  (matrix[0] as boolean[]).map((_, column) => matrix.filter((row) => row[column]).length);

const matrices = fc
  .integer({ min: 1, max: 8 })
  .chain((columns) =>
    fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 20 }),
  );

test("A matrix has the sums that it was asked to have, whenever some matrix has them", () => {
  fc.assert(
    fc.property(matrices, fc.integer({ min: 1 }), (matrix, seed) => {
      const made = matrixWithMargins(rowSums(matrix), columnSums(matrix), new Random(seed));
      expect(rowSums(made)).toEqual(rowSums(matrix));
      expect(columnSums(made)).toEqual(columnSums(matrix));
    }),
  );
});

test("Sums that no matrix has are refused", () => {
  // Two rows cannot give one column three answers.
  expect(() => matrixWithMargins([2, 1], [3, 0], new Random(1))).toThrow(RangeError);
});

test("Answers are mixed: a unit that says yes to few items does not always say it to the commonest", () => {
  const ones = Array.from({ length: 200 }, () => 1);
  const twos = Array.from({ length: 200 }, () => 2);
  const matrix = matrixWithMargins([...ones, ...twos], [300, 200, 100], new Random(3));
  const rarest = matrix.slice(0, 200).filter((row) => row[2]).length;
  expect(rarest).toBeGreaterThan(5);
  expect(rarest).toBeLessThan(50);
});
