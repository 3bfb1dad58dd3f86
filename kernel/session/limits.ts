/** How much of what a cell makes is shown. What is cut says so, and how much was left out. */
export const LIMITS = {
  /** Objects inside each other that a value's text goes into. */
  depth: 4,
  /** Entries of one array, map, set or object in a value's text. */
  entries: 100,
  /** Values in the text of one value, at all depths together. */
  values: 10_000,
  /** Characters of one string in a value's text. */
  stringLength: 10_000,
  /** Characters of a value's whole text. */
  textLength: 100_000,
  /** Milliseconds that making a value's text or bundle may take, the value's own methods included. */
  milliseconds: 5_000,
  /** Milliseconds that a promise of `Symbol.for("Jupyter.display")` may take. */
  promiseMilliseconds: 30_000,
  /** Characters that one run of a cell may write to stdout and stderr together. */
  outputCharacters: 5_000_000,
  /** Lines that one run of a cell may write to stdout and stderr together. */
  outputLines: 100_000,
  /** Things that one run of a cell may display; changing one in its place does not count. */
  displays: 1_000,
  /** Characters of text that they may hold together. */
  displayCharacters: 50_000_000,
} as const;
