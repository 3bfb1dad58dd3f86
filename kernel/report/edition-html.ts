import type { Locale } from "../mime.js";
import { escapeHtml } from "../views/escape-html.js";
import { html } from "../views/html.js";
import { reproductionSummary } from "../views/reproduction-summary.js";
import { numbersAt } from "./numbers-at.js";
import { placeAnchor } from "./place-anchor.js";
import type { ReportChapter, ReportEdition, ReportPart } from "./report.js";
import { REPORT_WORDS } from "./report-words.js";
import { sectionAnchors } from "./section-anchors.js";

/** An edition: its chapters, the places that its method leaves open, and its published numbers. */
export function editionHtml(edition: ReportEdition, locale: Locale): string {
  const { year, source, chapters, readings, ledger } = edition;
  const anchor = sectionAnchors.edition(year);
  const tables = readings.map((table) => `<div class="part">${html(table)}</div>`).join("\n");
  return `<section class="edition" aria-labelledby="${anchor}">
<h2 id="${anchor}">${REPORT_WORDS.edition[locale]} ${year} <span class="of">${escapeHtml(source)}</span></h2>
${chapters.map((chapter) => chapterHtml(chapter, edition, locale)).join("\n")}
${endHtml("readings", tables, year, locale)}
${endHtml("ledger", `<div class="part ledger">${html(ledger)}</div>`, year, locale)}
</section>`;
}

function chapterHtml({ number, title, parts }: ReportChapter, edition: ReportEdition, locale: Locale): string {
  const anchor = sectionAnchors.chapter(number, edition.year);
  return `<section class="chapter" aria-labelledby="${anchor}">
<h3 id="${anchor}"><span class="number">${number}</span> ${escapeHtml(title[locale])} <span class="of">${edition.year}</span></h3>
${parts.map((part) => partHtml(part, edition, locale)).join("\n")}
${toContents(locale)}
</section>`;
}

function endHtml(words: "readings" | "ledger", content: string, year: number, locale: Locale): string {
  const anchor = sectionAnchors[words](year);
  return `<section class="chapter" aria-labelledby="${anchor}">
<h3 id="${anchor}">${REPORT_WORDS[words][locale]} <span class="of">${year}</span></h3>
<p>${REPORT_WORDS[`${words}Lead`][locale]}</p>
${content}
${toContents(locale)}
</section>`;
}

/** The payload's own title stands in the heading, and is left for those who cannot see it that the table is named by it. */
function partHtml({ place, title, payload }: ReportPart, { ledger }: ReportEdition, locale: Locale): string {
  const anchor = placeAnchor(place);
  const printed = numbersAt(ledger, place);
  const status =
    printed === null
      ? ""
      : `<p class="status">${REPORT_WORDS.printedHere[locale]}: ${reproductionSummary(printed, locale).replace(/\.$/, "")} (<a href="#${sectionAnchors.ledger(place.edition)}">${REPORT_WORDS.seeLedger[locale]}</a>).</p>`;
  return `<article class="part titled">
<h4 id="${anchor}"><bdi>${escapeHtml(title[locale])}</bdi></h4>
${html(payload)}
${status}
</article>`;
}

const toContents = (locale: Locale) => `<p class="back"><a href="#contents">${REPORT_WORDS.toContents[locale]}</a></p>`;
