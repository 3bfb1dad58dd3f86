import type { Footnote, Label, TableTrimmings } from "../mime.js";
import { nearMatches } from "../survey/near-matches.js";
import type { CommonOptions, Note } from "./distribution-options.js";
import { givenTitle } from "./table-title.js";

/** A table's groups, remarks and source, and which group each row stands under. */
export interface Trimmings {
  readonly parts: TableTrimmings;
  /** By code or name of the row; rows that are in no group are not in it. */
  readonly groupOf: ReadonlyMap<string, number>;
}

/**
 * Reads `groups`, `notes` and `source`.
 *
 * @param rows - codes of the categories, or names of the variables, that the table has
 * @throws RangeError for a row that the table does not have, or that is in two groups
 */
export function trimmings(
  { groups = [], notes = [], source }: Pick<CommonOptions<undefined>, "groups" | "notes" | "source">,
  rows: readonly string[],
): Trimmings {
  const groupOf = new Map<string, number>();
  for (const [group, { rows: members }] of groups.entries()) {
    for (const row of members) {
      checkRow("groups", row, rows);
      if (groupOf.has(row))
        throw new RangeError(`distribution: groups has the row «${row}» twice; a row is in one group.`);
      groupOf.set(row, group);
    }
  }
  const footnotes = [notes].flat().map((note) => footnote(note as Note));
  for (const { row } of footnotes) if (row !== null) checkRow("notes", row, rows);
  return {
    groupOf,
    parts: {
      ...(groups.length > 0 && { groups: groups.map(({ label }) => givenTitle(label)) }),
      ...(footnotes.length > 0 && { footnotes }),
      ...(source !== undefined && { source: givenTitle(source) }),
    },
  };
}

function footnote(note: Note): Footnote {
  if (typeof note === "object" && "text" in note) return { text: givenTitle(note.text), row: note.row ?? null };
  return { text: givenTitle(note), row: null };
}

function checkRow(option: string, row: string, rows: readonly string[]): void {
  if (rows.includes(row)) return;
  const near = nearMatches(row, rows);
  const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ` The rows are ${rows.join(", ")}.`;
  throw new RangeError(`distribution: ${option} names «${row}», which is no row of the table.${hint}`);
}

/**
 * A title with the number that a report would give it.
 *
 * @example
 * numberedTitle("Figur 3.1", { nb: "Områder", en: "Areas" }).en // "Figure 3.1 Areas"
 */
export function numberedTitle(number: string | Label | undefined, title: Label): Label {
  if (number === undefined) return title;
  const { nb, en } = typeof number === "string" ? { nb: number, en: inEnglish(number) } : number;
  return { nb: `${nb} ${title.nb}`, en: `${en} ${title.en}` };
}

const inEnglish = (number: string) => number.replace(/^Tabell\b/, "Table").replace(/^Figur\b/, "Figure");
