import type { Confidentiality, Locale } from "../mime.js";
import { WITHHELD } from "./number-format.js";

/**
 * What a table says of counts that it withholds or has rounded; nothing where it withholds none.
 *
 * @param isAnyWithheld - whether any count is
 */
export function confidentialityNote(
  confidentiality: Confidentiality | undefined,
  isAnyWithheld: boolean,
  locale: Locale,
): string[] {
  if (!confidentiality) return [];
  if (confidentiality.method === "round") return [roundedNote(confidentiality, locale)];
  return isAnyWithheld ? [withheldNote(confidentiality, locale)] : [];
}

function withheldNote({ threshold, mayBeZero }: Confidentiality, locale: Locale): string {
  if (locale === "nb") {
    const zeros = mayBeZero ? " Også null kan være holdt tilbake." : "";
    return `${WITHHELD} Ikke vist av hensyn til konfidensialitet: antall under ${threshold}, og tall som de kunne regnes ut fra.${zeros}`;
  }
  const zeros = mayBeZero ? " Zeros can be withheld too." : "";
  return `${WITHHELD} Not shown for reasons of confidentiality: counts below ${threshold}, and numbers that they could be worked out from.${zeros}`;
}

function roundedNote({ threshold, largerRounded }: Confidentiality, locale: Locale): string {
  if (locale === "nb") {
    const larger = largerRounded ? `, noen større antall er blitt et tall som ${threshold} går opp i` : "";
    return `Avrundet av hensyn til konfidensialitet: antall under ${threshold} er blitt 0 eller ${threshold}${larger}, og summer og prosenter er regnet ut av de avrundede tallene.`;
  }
  const larger = largerRounded ? `, some larger counts a multiple of ${threshold}` : "";
  return `Rounded for reasons of confidentiality: counts below ${threshold} have become 0 or ${threshold}${larger}, and sums and percents are computed from the rounded counts.`;
}
