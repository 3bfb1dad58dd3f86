import { existsSync, realpathSync } from "node:fs";
import { basename, resolve } from "node:path";
import process from "node:process";
import packageJson from "../../package.json" with { type: "json" };
import { loadDataset } from "../datasets/load.js";
import { loadTiles } from "../datasets/load-tiles.js";
import { reproduce } from "../ledger/reproduce.js";
import type { Locale } from "../mime.js";
import { editionReport } from "../report/edition-report.js";
import type { ReportEdition } from "../report/report.js";
import { reportHtml } from "../report/report-html.js";
import type { AnswerTable } from "../survey/answers.js";
import { answersFile } from "./answers-file.js";
import type { Command, Output } from "./command.js";
import { editionYear } from "./edition-year.js";
import { findBrowser } from "./find-browser.js";
import { fromWhereStarted } from "./from-where-started.js";
import { InputError } from "./input-error.js";
import { type LineProgress, lineProgress } from "./line-progress.js";
import { localeOf } from "./locale-of.js";
import { parseArguments } from "./parse-arguments.js";
import { printPdf } from "./print-pdf.js";
import { stopSignals } from "./stop-signals.js";
import { UsageError } from "./usage-error.js";
import { checkWritable, writeWhole } from "./write-whole.js";

const YEARS = [2018, 2022] as const;
type Year = (typeof YEARS)[number];

interface Request {
  readonly years: readonly Year[];
  /** File of answers, in place of the sample answers. */
  readonly data: string | undefined;
  readonly locale: Locale;
  readonly html: string;
  readonly pdf: string | undefined;
}

/** Makes one document of everything in the reports. */
export const report: Command = {
  usage: "[--edition 2018|2022] [--data ANSWERS.csv] [--lang nb|en] --html OUT.html [--pdf OUT.pdf]",
  summary:
    "write every figure, table and map of the reports, and what comes of each published number, as one page; the PDF is printed by an installed Chromium, Chrome or Edge, and exit code 1 says that there is none",
  run: async (args) => {
    const request = requestOf(args);
    const browser = request.pdf === undefined ? undefined : findBrowser();
    const progress = lineProgress(process.stderr);
    try {
      return await written(request, browser, progress);
    } catch (error) {
      progress.stop();
      throw error;
    }
  },
};

async function written(
  request: Request,
  browser: string | undefined,
  progress: LineProgress,
): Promise<string | Output> {
  const html = documentOf(request, progress);
  writeWhole(request.html, html);
  progress.done(`Wrote ${request.html}.`);
  const { pdf } = request;
  return pdf === undefined ? "" : withPdf(html, pdf, browser, progress);
}

function requestOf(args: readonly string[]): Request {
  const { values, positionals } = parseArguments(args, {
    edition: { type: "string" },
    data: { type: "string" },
    lang: { type: "string", default: "nb" },
    html: { type: "string" },
    pdf: { type: "string" },
  });
  const { edition, lang } = values;
  if (positionals.length > 0)
    throw new UsageError(`«${positionals[0]}» is not an option. Answers are given with --data.`);
  if (values.html === undefined) throw new UsageError("Say where the page is written: --html OUT.html.");
  if (values.data !== undefined && edition === undefined)
    throw new UsageError(`Say which survey year the answers are of: --edition ${YEARS.join("|")}.`);
  const html = fromWhereStarted(values.html);
  const pdf = values.pdf === undefined ? undefined : fromWhereStarted(values.pdf);
  const data = values.data === undefined ? undefined : fromWhereStarted(values.data);
  checkPaths(html, pdf, data);
  const years = edition === undefined ? YEARS : YEARS.filter((year) => year === editionYear(edition));
  return { years, data, locale: localeOf(lang), html, pdf };
}

function checkPaths(html: string, pdf: string | undefined, data: string | undefined): void {
  const same = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && fileAt(one) === fileAt(other);
  if (same(html, pdf)) throw new UsageError(`--html and --pdf are both «${html}»: one would take the other's place.`);
  for (const [option, path] of Object.entries({ html, pdf }))
    if (same(path, data))
      throw new UsageError(`--${option} is «${path}», where the answers are: it would take their place.`);
  for (const path of [html, pdf]) if (path !== undefined) checkWritable(path);
}

/** The file that a path leads to, through links too. */
const fileAt = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));

function documentOf({ years, data, locale }: Request, progress: LineProgress): string {
  const editions = years.map((year) => editionOf(year, data, locale, progress));
  return reportHtml({ editions, locale, version: packageJson.version });
}

/** With answers of one's own there is nothing to compare with: the sample answers of the other year are of no one. */
function editionOf(year: Year, data: string | undefined, locale: Locale, progress: LineProgress): ReportEdition {
  const own = data === undefined ? undefined : ownAnswers(data, year);
  const answers: AnswerTable = own ?? loadDataset(`kommuner${year}`);
  const compare = own === undefined && year === 2022 ? loadDataset("kommuner2018") : undefined;
  progress.step(`${year}: published numbers`);
  const ledger = reproduce(undefined, year, { data: own, locale });
  const material = { year, answers, compare, tiles: loadTiles(), ledger, locale };
  const edition = saidOf(data, () =>
    editionReport(material, (name, number, of) => progress.step(`${year}: ${name} (${number} of ${of})`)),
  );
  const parts = edition.chapters.flatMap((chapter) => chapter.parts);
  progress.done(`${year}: ${parts.length} figures, tables and maps; ${ledger.rows.length} published numbers.`);
  return edition;
}

/** What a figure has to say of answers in a file, as a map of numbers that only some municipalities have, is said of the file. */
function saidOf<T>(data: string | undefined, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (data === undefined || !(error instanceof RangeError)) throw error;
    throw new InputError(`${data}: ${error.message}`);
  }
}

/** The answers in a file, named as the file without its folders, which are nobody's business who reads the report. */
function ownAnswers(path: string, year: Year): AnswerTable {
  const answers = answersFile(path, year);
  const { dataset, source } = answers.provenance;
  const name = basename(path);
  const named = (text: string) => text.replace(dataset, () => name);
  return {
    ...answers,
    provenance: { ...answers.provenance, dataset: name, source: { nb: named(source.nb), en: named(source.en) } },
  };
}

/** The page is written by now: a PDF that cannot be had takes nothing from it. */
async function withPdf(
  html: string,
  pdf: string,
  browser: string | undefined,
  progress: LineProgress,
): Promise<Output> {
  if (browser === undefined) return withoutPdf(pdf, NO_BROWSER, progress);
  const stop = stopSignals();
  try {
    progress.step(`Printing ${pdf} …`);
    const failure = await printPdf(html, pdf, browser, stop.signal);
    if (failure !== undefined) return withoutPdf(pdf, failure, progress);
    if (stop.code !== undefined) return { ...withoutPdf(pdf, "it was stopped.", progress), exitCode: stop.code };
    progress.done(`Wrote ${pdf}.`);
    return { text: "", exitCode: 0 };
  } finally {
    stop.forget();
  }
}

const NO_BROWSER =
  "no Chromium, Chrome or Edge was found. Install one (on Debian: apt-get install chromium), or set KOMMUNELAB_CHROMIUM to its path. The page prints from any browser too.";

function withoutPdf(pdf: string, why: string, progress: LineProgress): Output {
  progress.done(`kommunelab: ${pdf} was not written: ${why}`);
  return { text: "", exitCode: 1 };
}
