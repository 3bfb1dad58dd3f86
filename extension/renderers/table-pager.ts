import type { Label, Table } from "../../kernel/mime.js";
import { numberFormat } from "../../kernel/views/number-format.js";
import { WORDS } from "../../kernel/views/words.js";

/** The pages of a table. */
export interface Pages {
  readonly payload: Table;
  /** Rows a page. */
  readonly size: number;
  readonly pages: number;
  /** Told which page to show, from 0. */
  readonly onTurn: (page: number, pressed: HTMLElement) => void;
}

/** Buttons that turn pages, and the words that say which rows are shown. */
export interface TablePager {
  readonly element: HTMLElement;
  readonly show: (page: number) => void;
}

/** Makes the buttons below a table. One that leads nowhere stays where it is, so that the focus does. */
export function tablePager({ payload, size, pages, onTurn }: Pages): TablePager {
  const { locale } = payload;
  let current = 0;
  const button = (label: Label, target: () => number) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label[locale];
    made.addEventListener("click", () => {
      const page = Math.min(Math.max(target(), 0), pages - 1);
      if (page !== current) onTurn(page, made);
    });
    return made;
  };
  const back = [button(WORDS.firstPage, () => 0), button(WORDS.previousPage, () => current - 1)];
  const on = [button(WORDS.nextPage, () => current + 1), button(WORDS.lastPage, () => pages - 1)];
  const place = document.createElement("span");
  place.setAttribute("role", "status");
  const element = document.createElement("nav");
  element.className = "pager";
  element.setAttribute("aria-label", WORDS.pages[locale]);
  element.append(...back, place, ...on);
  return {
    element,
    show: (page) => {
      current = page;
      place.textContent = placeText(payload, page * size, size);
      for (const made of back) made.setAttribute("aria-disabled", String(page === 0));
      for (const made of on) made.setAttribute("aria-disabled", String(page === pages - 1));
    },
  };
}

/** «Rad 21–40 av 1 000», and of the first ones when the table holds no more. */
function placeText({ rows, extract, locale }: Table, from: number, size: number): string {
  const { count } = numberFormat(locale);
  const shown = `${count(from + 1)}–${count(Math.min(from + size, rows.length))}`;
  const isPart = extract !== undefined && rows.length < extract.rows;
  if (locale === "nb") return `Rad ${shown} av ${isPart ? "de første " : ""}${count(rows.length)}`;
  return `Rows ${shown} of ${isPart ? "the first " : ""}${count(rows.length)}`;
}

/** The style of the buttons, in the colours of the theme. */
export const TABLE_PAGER_STYLE = `
.pager{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em .3em;margin:.6em 0 0 -.6em;font-size:.92em;font-variant-numeric:tabular-nums lining-nums}
.pager [role=status]{padding:0 .6em}
.pager button,.kl.kl .kl-sort{font:inherit;color:inherit;background:none;border:0;cursor:pointer}
.pager button{padding:.35em .6em;min-height:24px}
.kl.kl .kl-sort{padding:0;margin:0;max-width:100%;text-align:inherit;overflow-wrap:inherit;hyphens:inherit;min-height:24px}
.pager button:hover,.kl.kl .kl-sort:hover{text-decoration:underline;text-underline-offset:.2em}
.pager button[aria-disabled=true]{cursor:default;opacity:.6;text-decoration:none}
.pager button:focus-visible,.kl.kl .kl-sort:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:1px}
.kl.kl .kl-sort{position:relative}
.kl.kl .kl-sort::after{position:absolute;inset-inline-start:100%;margin:0 .1em}
.kl.kl .kl-number .kl-sort::after{inset-inline:auto 100%}
.kl.kl [aria-sort=ascending] .kl-sort::after{content:"↑";content:"↑"/""}
.kl.kl [aria-sort=descending] .kl-sort::after{content:"↓";content:"↓"/""}
.kl.kl thead th:first-child .kl-sort{overflow-wrap:break-word}
@media print{.pager{display:none}}
`;
