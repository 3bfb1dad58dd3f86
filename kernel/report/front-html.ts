import type { Label, Locale } from "../mime.js";
import { escapeHtml } from "../views/escape-html.js";
import { numberFormat } from "../views/number-format.js";
import { reproductionSummary } from "../views/reproduction-summary.js";
import type { Report, ReportAnswers, ReportEdition } from "./report.js";
import { REPORT_WORDS } from "./report-words.js";

/** The front page: what the document is, which edition, whose answers, and how the published numbers fared. */
export function frontHtml(report: Report): string {
  const { editions, locale } = report;
  const word = (label: Label) => escapeHtml(label[locale]);
  const warnings = [
    ...(allAnswers(editions).some(isSynthetic) ? [REPORT_WORDS.synthetic] : []),
    ...(editions.every(({ answers }) => isSynthetic(answers)) ? [] : [REPORT_WORDS.own]),
  ];
  return `<header class="front">
<p class="brand">Kommunelab</p>
<h1>${escapeHtml(reportTitle(report))}</h1>
<p class="subtitle">${word(REPORT_WORDS.subtitle)}</p>
${warnings.map((warning) => `<p class="warning">${word(warning)}</p>`).join("\n")}
<section aria-labelledby="about">
<h2 id="about">${word(REPORT_WORDS.about)}</h2>
<p>${word(REPORT_WORDS.what)}</p>
<p>${word(REPORT_WORDS.madeBy)}</p>
<div class="facts">${editions.map((edition) => factsHtml(edition, locale)).join("")}</div>
</section>
</header>`;
}

/** The document's name, with the survey years that it is about. */
export function reportTitle({ editions, locale }: Report): string {
  const and = { nb: " og ", en: " and " }[locale];
  return `${REPORT_WORDS.title[locale]} ${editions.map(({ year }) => year).join(and)}`;
}

const allAnswers = (editions: readonly ReportEdition[]) =>
  editions.flatMap(({ answers, compared }) => [answers, ...(compared ? [compared] : [])]);

const isSynthetic = ({ provenance }: ReportAnswers) => provenance.synthetic;

function factsHtml({ year, source, answers, compared, ledger }: ReportEdition, locale: Locale): string {
  const facts: readonly (readonly [Label, string])[] = [
    [REPORT_WORDS.publication, source],
    [REPORT_WORDS.answers, answersText(answers, locale)],
    [REPORT_WORDS.source, sourceText(answers, locale)],
    ...(compared ? [[REPORT_WORDS.compared, answersText(compared, locale)] as const] : []),
    [REPORT_WORDS.ledgerLine, reproductionSummary(ledger, locale)],
  ];
  const rows = facts.map(
    ([label, text]) => `<div><dt>${escapeHtml(label[locale])}</dt><dd><bdi>${escapeHtml(text)}</bdi></dd></div>`,
  );
  return `<div class="edition-facts"><h3>${escapeHtml(REPORT_WORDS.edition[locale])} ${year}</h3><dl>${rows.join("")}</dl></div>`;
}

function answersText({ units, provenance }: ReportAnswers, locale: Locale): string {
  const count = numberFormat(locale).count(units);
  const one = { nb: "enhet", en: "unit" }[locale];
  const several = { nb: "enheter", en: "units" }[locale];
  return `${provenance.dataset}, ${count} ${units === 1 ? one : several}`;
}

function sourceText({ provenance: { source, licence } }: ReportAnswers, locale: Locale): string {
  return licence === "NOASSERTION" ? source[locale] : `${source[locale]} (${licence})`;
}
