import type { Label } from "../mime.js";

/** The fixed words of a report. */
export const REPORT_WORDS = {
  title: { nb: "Digitalisering i norske kommuner", en: "Digitalisation in Norwegian municipalities" },
  subtitle: {
    nb: "Figurene, tabellene og kartene i Statistisk sentralbyrås to rapporter, regnet ut på nytt",
    en: "The figures, tables and maps of Statistics Norway's two reports, computed anew",
  },
  madeBy: {
    nb: "Laget med Kommunelab. Ikke en publikasjon fra Statistisk sentralbyrå.",
    en: "Made with Kommunelab. Not a publication of Statistics Norway.",
  },
  about: { nb: "Om dette dokumentet", en: "About this document" },
  what: {
    nb: "Alt i kapittel 3–5 er regnet ut av svar på enhetsnivå, med rapportenes egen metode; ingenting er kopiert. Hver figur sier hvem tallene er av, og hvem som ikke er med. Avstemmingen bakerst holder hvert publiserte tall opp mot det som er regnet ut.",
    en: "Everything in chapters 3–5 is computed from answers of single units, by the reports' own method; nothing is copied. Each figure says whom its numbers are of, and who is left out. The reconciliation at the end sets each published number beside what was computed.",
  },
  synthetic: {
    nb: "Syntetiske svar: ingen kommune har gitt dem. De er laget slik at de publiserte tallene kommer ut. Alt som ikke er publisert, er et eksempel på hvordan det kan ha vært, og sier ingenting om virkelige kommuner.",
    en: "Synthetic answers: no municipality gave them. They are made so that the published numbers come out. Whatever is not published is an example of how it may have been, and says nothing of real municipalities.",
  },
  own: {
    nb: "Svarene er fra en egen fil. De publiserte tallene er av andre svar, og ventes ikke å komme ut.",
    en: "The answers are from a file of one's own. The published numbers are of other answers, and are not expected to come out.",
  },
  edition: { nb: "Utgave", en: "Edition" },
  publication: { nb: "Publisert som", en: "Published as" },
  answers: { nb: "Svar", en: "Answers" },
  compared: { nb: "Sammenliknet med", en: "Compared with" },
  source: { nb: "Kilde", en: "Source" },
  licence: { nb: "Lisens", en: "Licence" },
  ledgerLine: { nb: "Publiserte tall", en: "Published numbers" },
  contents: { nb: "Innhold", en: "Contents" },
  toContents: { nb: "Til innholdet", en: "To the contents" },
  skip: { nb: "Hopp til figurene", en: "Skip to the figures" },
  ledger: { nb: "Avstemming mot publiserte tall", en: "Reconciliation with published numbers" },
  ledgerLead: {
    nb: "Hvert tall som den publiserte rapporten trykker, ved siden av det som kommer ut av svarene eller av metoden.",
    en: "Each number that the published report prints, beside what the answers or the method give.",
  },
  readings: { nb: "Steder som metoden lar stå åpne", en: "Places that the method leaves open" },
  readingsLead: {
    nb: "Der rapporten er taus eller motsier seg selv, må den leses på én av flere måter. Tabellene viser lesningen som er brukt (standard), og hva hver annen lesning ville gitt.",
    en: "Where the report is silent or contradicts itself, it has to be read in one of several ways. The tables show the reading that is used (default), and what each other reading would give.",
  },
  printedHere: { nb: "Trykt i rapporten om dette", en: "Printed in the report of this" },
  seeLedger: { nb: "se avstemmingen", en: "see the reconciliation" },
  madeWith: { nb: "Laget med Kommunelab", en: "Made with Kommunelab" },
  reproducible: {
    nb: "Dokumentet har ingen dato: av de samme svarene blir det alltid det samme.",
    en: "The document has no date: from the same answers it is always the same.",
  },
  syntheticFoot: { nb: "Kommunelab · syntetiske svar", en: "Kommunelab · synthetic answers" },
  ownFoot: { nb: "Kommunelab · svar fra egen fil", en: "Kommunelab · answers from own file" },
} as const satisfies Record<string, Label>;
