/** A rounded table, as one sees it who knows how many units there are in all. */
export interface RoundedTable {
  /** Counts as shown: those in the table, and of what is not in it those that may be other than zero. */
  readonly shown: readonly number[];
  /** The sum of what is shown less how many units there are. */
  readonly excess: number;
  readonly base: number;
  /** Whether it is said that larger counts may have been rounded too. */
  readonly largerRounded: boolean;
}

/** By how much a count may have been made smaller and larger by rounding. */
interface Change {
  readonly lost: number;
  readonly gained: number;
}

/**
 * Whether a rounding hides that counts were small: every count shown as 0 may be 0, every one shown as the base may be the
 * base, and each may be something else as well.
 */
export function roundingHides({ shown, excess, base, largerRounded }: RoundedTable): boolean {
  const most = base - 1;
  const changeOf = (count: number): Change => {
    if (count % base !== 0 || (count > base && !largerRounded)) return { lost: 0, gained: 0 };
    if (count === 0) return { lost: most, gained: 0 };
    return { lost: largerRounded ? most : 0, gained: most };
  };
  const changes = shown.map(changeOf);
  const lost = changes.reduce((sum, change) => sum + change.lost, 0);
  const gained = changes.reduce((sum, change) => sum + change.gained, 0);
  return shown.every((count, i) => {
    if (count !== 0 && count !== base) return true;
    const own = changes[i] as Change;
    /** Whether the others can make up the whole when this one is too large by `by`. */
    const possible = (by: number) => excess - by <= gained - own.gained && excess - by >= own.lost - lost;
    const others = Array.from({ length: own.lost + own.gained + 1 }, (_, j) => j - own.lost).filter((by) => by !== 0);
    return possible(0) && others.some(possible);
  });
}
