import type { Random } from "./random.js";

/** The columns that have most left to fill, in random order where they are alike. */
function fullest(left: readonly number[], count: number, random: Random): number[] {
  const columns = random.shuffled(left.map((_, column) => column));
  return columns.sort((a, b) => (left[b] as number) - (left[a] as number)).slice(0, count);
}

function greedy(rowSums: readonly number[], columnSums: readonly number[], random: Random): boolean[][] {
  const left = [...columnSums];
  const matrix: boolean[][] = rowSums.map(() => left.map(() => false));
  const byCount = rowSums.map((sum, row) => ({ sum, row })).sort((a, b) => b.sum - a.sum);
  for (const { sum, row } of byCount) {
    for (const column of fullest(left, sum, random)) {
      (matrix[row] as boolean[])[column] = true;
      left[column] = (left[column] as number) - 1;
    }
  }
  if (left.some((n) => n !== 0)) throw new RangeError(`No matrix has these row and column sums; left over: ${left}.`);
  return matrix;
}

/** Swaps two rows' values in two columns where that leaves all sums as they are. */
function swapSomewhere(matrix: readonly boolean[][], columns: number, random: Random): void {
  const one = matrix[random.below(matrix.length)] as boolean[];
  const other = matrix[random.below(matrix.length)] as boolean[];
  const a = random.below(columns);
  const b = random.below(columns);
  if (one[a] === one[b] || one[a] === other[a] || one[b] === other[b]) return;
  for (const row of [one, other]) [row[a], row[b]] = [row[b] as boolean, row[a] as boolean];
}

/**
 * A yes/no matrix with the given sums: filled greedily as Gale and Ryser show it can be, then mixed by swaps until any such
 * matrix is about as likely as any other. That is what answers look like under the Rasch model, where a unit's count and an
 * item's total say all there is.
 *
 * @throws RangeError when no matrix has these sums
 */
export function matrixWithMargins(
  rowSums: readonly number[],
  columnSums: readonly number[],
  random: Random,
): boolean[][] {
  const matrix = greedy(rowSums, columnSums, random);
  const swaps = rowSums.length * columnSums.length * 40;
  for (let i = 0; i < swaps; i++) swapSomewhere(matrix, columnSums.length, random);
  return matrix;
}
