import type { Label, Locale } from "../mime.js";
import { escapeHtml } from "../views/escape-html.js";
import { placeAnchor } from "./place-anchor.js";
import type { Report, ReportChapter, ReportEdition } from "./report.js";
import { REPORT_WORDS } from "./report-words.js";
import { sectionAnchors } from "./section-anchors.js";

/** The contents: a link to each edition, chapter, figure and table. */
export function contentsHtml({ editions, locale }: Report): string {
  const items = editions.map((edition) => editionItem(edition, locale));
  return `<nav class="contents" id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${REPORT_WORDS.contents[locale]}</h2>
<ol>${items.join("")}</ol>
</nav>`;
}

const link = (anchor: string, text: string) => `<a href="#${anchor}">${escapeHtml(text)}</a>`;

function editionItem({ year, chapters }: ReportEdition, locale: Locale): string {
  const ends: readonly (readonly [string, Label])[] = [
    [sectionAnchors.readings(year), REPORT_WORDS.readings],
    [sectionAnchors.ledger(year), REPORT_WORDS.ledger],
  ];
  const items = [
    ...chapters.map((chapter) => chapterItem(chapter, year, locale)),
    ...ends.map(([anchor, label]) => `<li>${link(anchor, label[locale])}</li>`),
  ];
  return `<li>${link(sectionAnchors.edition(year), `${REPORT_WORDS.edition[locale]} ${year}`)}<ol>${items.join("")}</ol></li>`;
}

function chapterItem({ number, title, parts }: ReportChapter, year: number, locale: Locale): string {
  const items = parts.map((part) => `<li>${link(placeAnchor(part.place), part.title[locale])}</li>`);
  const name = link(sectionAnchors.chapter(number, year), `${number} ${title[locale]}`);
  return `<li>${name}${items.length === 0 ? "" : `<ol>${items.join("")}</ol>`}</li>`;
}
