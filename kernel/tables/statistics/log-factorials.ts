/**
 * The natural logarithms of 0!, 1!, …, `n`!.
 *
 * Each adds one logarithm to the one before, with what rounding took kept apart (Kahan), so that the last is as exact as the first.
 *
 * @example
 * logFactorials(3)[3] // Math.log(6)
 */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  let lost = 0;
  for (let i = 2; i <= n; i++) {
    const before = logs[i - 1] as number;
    const term = Math.log(i) - lost;
    const after = before + term;
    lost = after - before - term;
    logs[i] = after;
  }
  return logs;
}
