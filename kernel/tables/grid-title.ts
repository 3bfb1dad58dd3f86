import type { Label } from "../mime.js";
import type { GroupName } from "../survey/codebook.js";
import { findVariable } from "../survey/variables-in.js";
import type { GridVariable } from "./grid-variables.js";

/** What a grid is of, and what stands above its items. */
export interface GridWords {
  readonly title: Label;
  readonly heading: Label;
}

const area: Label = { nb: "Område", en: "Area" };

const WORDS: Readonly<Record<GroupName, GridWords>> = {
  strategy_area: {
    title: { nb: "Områder i IKT-/digitaliseringsstrategien", en: "Areas in the ICT or digitalisation strategy" },
    heading: area,
  },
  project_area: {
    title: { nb: "Forventede endringer av IKT-prosjekter", en: "Changes expected of ICT projects" },
    heading: { nb: "Endring", en: "Change" },
  },
  function: {
    title: { nb: "Interne og eksterne i IKT-funksjoner", en: "Own staff and external suppliers in ICT functions" },
    heading: { nb: "Funksjon", en: "Function" },
  },
  not_recruited: {
    title: { nb: "Årsaker til ikke å rekruttere", en: "Reasons for not recruiting" },
    heading: { nb: "Årsak", en: "Reason" },
  },
  cloud_area: {
    title: { nb: "Områder med skytjenester", en: "Areas with cloud services" },
    heading: area,
  },
  procurement: {
    title: { nb: "Digitale innkjøpsaktiviteter", en: "Digital purchasing activities" },
    heading: { nb: "Aktivitet", en: "Activity" },
  },
  service: {
    title: { nb: "Tjenester som tilbys digitalt", en: "Services offered digitally" },
    heading: { nb: "Type tjeneste", en: "Kind of service" },
  },
};

const OTHERS: GridWords = {
  title: { nb: "Svar på flere spørsmål", en: "Answers to several questions" },
  heading: { nb: "Spørsmål", en: "Question" },
};

/**
 * The title and heading of a grid: those of the items' group, where they are of one.
 *
 * @example
 * // «Områder med skytjenester, 2022 og 2018»
 */
export function gridWords(variables: readonly GridVariable[], years: readonly (number | null)[]): GridWords {
  const { title, heading } = wordsOf(variables);
  const known = years.filter((year) => year !== null);
  if (known.length === 0) return { title, heading };
  return {
    title: { nb: `${title.nb} i ${known.join(" og ")}`, en: `${title.en}, ${known.join(" and ")}` },
    heading,
  };
}

function wordsOf(variables: readonly GridVariable[]): GridWords {
  const groups = new Set(
    variables.map(({ name, now, earlier }) => {
      const survey = (now ?? earlier)?.survey;
      return survey ? undefined : findVariable({}, name)?.group;
    }),
  );
  const [group] = groups;
  return groups.size === 1 && group !== undefined && Object.hasOwn(WORDS, group) ? WORDS[group as GroupName] : OTHERS;
}
