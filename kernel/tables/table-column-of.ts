import type { Label, TableCell, TableColumn, TableColumnKind } from "../mime.js";
import { inBoth } from "./table-cell.js";

/** A column that a table is asked to show; what is left out follows from its name and its values. */
export interface ColumnChoice<Name extends string = string> {
  /** A property of the rows. */
  readonly name: Name;
  /** Above the column; its name by default. */
  readonly label?: string | Label | undefined;
  readonly kind?: TableColumnKind | undefined;
  /** Decimals shown, 0–6. */
  readonly decimals?: number | undefined;
  /** A bar beside each number; by default for shares and percents. */
  readonly bars?: boolean | undefined;
}

/** The end of a column's name, and the kind of number it stands for. */
const KINDS: readonly (readonly [RegExp, TableColumnKind])[] = [
  [/(year|år|aar)$/i, "year"],
  [/(count|antall)$/i, "count"],
  [/(share|andel)$/i, "share"],
  [/(percent|prosent)$/i, "percent"],
];

const DECIMALS: Readonly<Partial<Record<TableColumnKind, number>>> = { count: 0, year: 0, share: 3, percent: 1 };

/** Decimals at most where neither the column nor its kind says how many, and where fewer would show a number as 0. */
const MOST_DECIMALS = 3;
const MOST_OF_SMALL = 6;

/**
 * A column with its kind, decimals and bars. Numbers are of the kind that the end of the column's name says (`year`,
 * `count`, `share`, `percent`, or the same in Norwegian; years and counts only when all are whole), else plain numbers with as
 * many decimals as they need, at most three, or up to six where one would else read as 0. A column with any text is text.
 */
export function tableColumnOf(choice: ColumnChoice, cells: readonly TableCell[], isFirst: boolean): TableColumn {
  const { name, label = name, kind = kindOf(name, cells) } = choice;
  return {
    name,
    label: typeof label === "string" ? inBoth(label) : label,
    kind,
    decimals: choice.decimals ?? DECIMALS[kind] ?? decimalsOf(cells),
    bars: choice.bars ?? (!isFirst && (kind === "share" || kind === "percent")),
  };
}

function kindOf(name: string, cells: readonly TableCell[]): TableColumnKind {
  const said = cells.filter((cell) => cell !== null);
  if (said.length === 0 || said.some((cell) => typeof cell !== "number")) return "text";
  const kind = KINDS.find(([ending]) => ending.test(name))?.[1] ?? "number";
  return DECIMALS[kind] === 0 && !said.every(Number.isInteger) ? "number" : kind;
}

/** Decimals that the numbers need. */
function decimalsOf(cells: readonly TableCell[]): number {
  const needed = cells.map((cell) => {
    if (typeof cell !== "number") return 0;
    return cell.toFixed(mostOf(cell)).replace(/0+$/, "").split(".")[1]?.length ?? 0;
  });
  return needed.reduce((most, decimals) => Math.max(most, decimals), 0);
}

/** Decimals at most of one number. What is 0 with six of them is taken for what rounding left. */
function mostOf(number: number): number {
  const first = Math.ceil(-Math.log10(Math.abs(number)));
  return first <= MOST_OF_SMALL ? Math.max(MOST_DECIMALS, first) : MOST_DECIMALS;
}
