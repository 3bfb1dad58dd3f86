import type { Label } from "../mime.js";
import type { PublishedNumber } from "../published/published-number.js";

/** Why neither answers nor method say a number. */
export type NotComputableKind =
  | "otherSurvey"
  | "otherYear"
  | "notSurveyed"
  | "map"
  | "formula"
  | "questionnaire"
  | "metadata";

const otherSurveys = new Set(["state18", "ramb", "ks", "evry"]);
const otherYears = new Set(["tried23", "nottried20"]);
/** Windows of time, answers and numbers of questions that only the questionnaire tells. */
const asked = /\.(window|title|months|q1|q1\.1|q1\.2|q2)$/;

/** What kind of number it is, of those that cannot be computed. */
export function notComputableKind({ id, base, unit, op }: PublishedNumber): NotComputableKind {
  if (otherSurveys.has(base.key)) return "otherSurvey";
  if (otherYears.has(base.key)) return "otherYear";
  if (base.key === "frame22") return "notSurveyed";
  if (unit === "formula") return "formula";
  if (op === "ordinal" && base.key !== "law") return "map";
  return asked.test(id) ? "questionnaire" : "metadata";
}

const reasons: Readonly<Record<NotComputableKind, (number: PublishedNumber) => Label>> = {
  otherSurvey: ({ base }) => ({
    nb: `Gjelder ${base.label.nb}, som ikke er blant svarene.`,
    en: `Is about ${base.label.en}, which are not among the answers.`,
  }),
  otherYear: ({ year }) => ({
    nb: `Gjelder ${year}, som det ikke finnes svar fra.`,
    en: `Is about ${year}, of which there are no answers.`,
  }),
  notSurveyed: () => ({
    nb: "Gjelder også kommuner som ikke svarte, og de er ikke blant svarene.",
    en: "Is also about municipalities that did not answer, and they are not among the answers.",
  }),
  map: () => ({
    nb: "Leses av kartet; svarene sier ikke hvor i landet kommunene er.",
    en: "Is read off the map; the answers do not say where in the country the municipalities are.",
  }),
  formula: () => ({
    nb: "Sier hvordan et tall er regnet ut, men trykker det ikke.",
    en: "Says how a number was computed, but does not print it.",
  }),
  questionnaire: () => ({
    nb: "Står i spørreskjemaet; verken svar eller metode sier det.",
    en: "Stands in the questionnaire; neither answers nor method say it.",
  }),
  metadata: () => ({
    nb: "Opplysning om publikasjonen eller om andre kilder; verken svar eller metode sier det.",
    en: "Tells about the publication or other sources; neither answers nor method say it.",
  }),
};

/** Why a published number cannot be computed. */
export const notComputableReason = (number: PublishedNumber): Label => reasons[notComputableKind(number)](number);
