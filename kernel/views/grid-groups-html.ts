import type { Label, Locale } from "../mime.js";
import { escapeHtml } from "./escape-html.js";

/** What groups rows, in a frequency table and in a grid. */
interface Grouped {
  readonly groups?: readonly Label[] | undefined;
  readonly items: readonly { readonly group?: number }[];
  readonly locale: Locale;
}

/** The heading of the group that begins at a row, nothing elsewhere; a space where rows of no group begin. */
export function gridGroupsHtml({ groups, items, locale }: Grouped, row: number, columns: number): string {
  const group = items[row]?.group;
  if (!groups || (row > 0 && items[row - 1]?.group === group) || (row === 0 && group === undefined)) return "";
  const label = group === undefined ? undefined : groups[group]?.[locale];
  if (label === undefined) return `<tr class="kl-rest"><td colspan="${columns + 1}"></td></tr>`;
  return `<tr class="kl-group"><th scope="colgroup" colspan="${columns + 1}"><bdi>${escapeHtml(label)}</bdi></th></tr>`;
}
