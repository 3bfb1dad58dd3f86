const READ_ONLY = `
  /** A copy in reverse order. */
  toReversed(): T[];
  /** A sorted copy. */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** A copy with elements removed and others put in their place. */
  toSpliced(start: number, deleteCount?: number, ...items: T[]): T[];
  /** A copy with one element replaced. */
  with(index: number, value: T): T[];`;

/** Array methods of ES2023 that Node 20 has and tslab's TypeScript does not know. */
export const ARRAY_COPIES = `declare global {
interface Array<T> {${READ_ONLY}
}
interface ReadonlyArray<T> {${READ_ONLY}
}
}
`;
