/** A text of a value, and how many levels of brackets it has. */
export interface Piece {
  readonly text: string;
  readonly levels: number;
}

export interface Group {
  /** What stands before the bracket, as in `Map(2)`. */
  readonly name: string;
  readonly brackets: readonly [string, string];
  readonly entries: readonly Piece[];
  /** Spaces that its lines begin with. */
  readonly indentation: number;
  /** How many of the first entries may stand beside each other in columns; numbers stand to the right in them. */
  readonly inColumns?: { readonly count: number; readonly numbers: boolean };
}

/** Characters of a line. */
const WIDTH = 88;
/** Levels of brackets that may stand on one line. */
const LEVELS_ON_A_LINE = 3;
const MOST_COLUMNS = 16;
/** Characters of what stands in columns. */
const WIDEST_COLUMN = 24;

/** Puts entries in brackets: on one line where they fit, else one a line or in columns. */
export function layOut({ name, brackets: [open, close], entries, indentation, inColumns }: Group): Piece {
  const levels = 1 + Math.max(0, ...entries.map((entry) => entry.levels));
  const before = name === "" ? open : `${name} ${open}`;
  if (entries.length === 0) return { text: `${before}${close}`, levels };
  const texts = entries.map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length + 2, before.length + close.length + indentation);
  const isShort = length <= WIDTH && levels <= LEVELS_ON_A_LINE && !texts.some((text) => text.includes("\n"));
  if (isShort && !name.includes("\n")) return { text: `${before} ${texts.join(", ")} ${close}`, levels };
  const margin = `\n${" ".repeat(indentation)}`;
  const lines = inColumns ? columns(texts, inColumns, indentation) : texts;
  return { text: `${before}${margin}  ${lines.join(`,${margin}  `)}${margin}${close}`, levels };
}

/** Lines that hold several short texts each. */
function columns(
  texts: readonly string[],
  { count, numbers }: { readonly count: number; readonly numbers: boolean },
  indentation: number,
): string[] {
  const short = texts.slice(0, count);
  const widest = Math.max(0, ...short.map((text) => text.length));
  const across = Math.min(MOST_COLUMNS, Math.floor((WIDTH - indentation) / (widest + 2)));
  if (across < 2 || widest > WIDEST_COLUMN || short.some((text) => text.includes("\n"))) return [...texts];
  const lines: string[] = [];
  for (let start = 0; start < short.length; start += across) {
    const row = short.slice(start, start + across);
    const last = row.length - 1;
    const padded = row.map((text, i) => {
      if (numbers) return text.padStart(widest);
      return i === last ? text : `${text},`.padEnd(widest + 1);
    });
    lines.push(padded.join(numbers ? ", " : " "));
  }
  return [...lines, ...texts.slice(count)];
}
