/** What is known of a rounded table: how many counts show 0 or the base, and by how much the whole is too large. */
export interface RoundedWhole {
  /** The sum of what is shown less how many units there are. */
  readonly excess: number;
  /** Counts shown as the base, each of which stands for 1 to the base. */
  readonly bases: number;
  /** Counts shown as 0, each of which stands for 0 to one less than the base. */
  readonly zeros: number;
  readonly base: number;
}

/**
 * Whether a rounding hides that counts were small from one who knows how many units there are in all: every count shown as
 * 0 may be 0, every one shown as the base may be the base, and each may be something else as well.
 */
export function fits({ excess, bases, zeros, base }: RoundedWhole): boolean {
  const most = base - 1;
  /** Whether the other counts can make up the whole when one of a kind is off by `own`. */
  const possible = (own: number, otherBases: number, otherZeros: number) =>
    excess - own <= most * otherBases && excess - own >= -most * otherZeros;
  const isHidden = (sign: 1 | -1, otherBases: number, otherZeros: number) =>
    possible(0, otherBases, otherZeros) &&
    Array.from({ length: most }, (_, i) => sign * (i + 1)).some((own) => possible(own, otherBases, otherZeros));
  return (bases === 0 || isHidden(1, bases - 1, zeros)) && (zeros === 0 || isHidden(-1, bases, zeros - 1));
}
