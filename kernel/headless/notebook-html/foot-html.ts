import type { Locale } from "../../mime.js";
import { escapeHtml } from "../../views/escape-html.js";
import { madeWith, PAGE_WORDS } from "./page-words.js";

/** What there is to say about a run. */
export interface RunFacts {
  /** Kommunelab's version. */
  readonly version: string;
  /** Node.js' version, as in `v20.12.0`. */
  readonly node: string;
  /** Names and values of the parameters that were given. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** When it ran; a page without it is the same whenever it is made. */
  readonly date?: Date | undefined;
}

/** The foot of a page: what made it. */
export function footHtml({ version, node, parameters, date }: RunFacts, locale: Locale): string {
  const values = parameters.map(([name, value]) => `<code>${escapeHtml(`${name} = ${value}`)}</code>`).join(", ");
  const lines = [
    madeWith({ version, node }, locale),
    parameters.length > 0 ? `${PAGE_WORDS.parameters[locale]}: ${values}` : "",
    date ? `${PAGE_WORDS.date[locale]} ${dateText(date, locale)}` : "",
  ];
  const text = lines.flatMap((line) => (line === "" ? [] : [`<p>${line}</p>`])).join("");
  return `<footer aria-label="${PAGE_WORDS.about[locale]}">${text}</footer>\n`;
}

function dateText(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "long" }).format(date);
}
