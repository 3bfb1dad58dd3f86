/**
 * Every way to take `total` from what the rows have left.
 *
 * @param visit - told what the rows have left afterwards, and what each gave; both are used again for the next way
 */
export function eachDeal(
  left: readonly number[],
  total: number,
  visit: (after: readonly number[], given: readonly number[]) => void,
): void {
  const after = [...left];
  const given = left.map(() => 0);
  const room = left.map((_, r) => left.slice(r + 1).reduce((sum, count) => sum + count, 0));
  const from = (r: number, rest: number): void => {
    if (r === left.length) {
      visit(after, given);
      return;
    }
    const all = left[r] as number;
    for (let part = Math.max(0, rest - (room[r] as number)); part <= Math.min(all, rest); part++) {
      given[r] = part;
      after[r] = all - part;
      from(r + 1, rest - part);
    }
  };
  from(0, total);
}
