import type { Readings } from "../indicators/editions/readings.js";
import type { Label } from "../mime.js";

const score = (value: number | string): Label => ({ nb: `score ${value}`, en: `score ${value}` });
const grade = (value: number | string): Label => ({ nb: `grad ${value}`, en: `grade ${value}` });

/** A place that the reports leave open, and how each reading of it is put. */
interface ReadingWords<V> {
  readonly place: Label;
  readonly value: (reading: V) => Label;
}

const words: { readonly [K in keyof Readings]: ReadingWords<Readings[K]> } = {
  strategyWithoutAreas: {
    place: { nb: "Strategi som ikke omtaler noen av områdene", en: "A strategy that covers none of the areas" },
    value: score,
  },
  projectWithoutAreas: {
    place: { nb: "Prosjekter som ikke berører noen av områdene", en: "Projects that affect none of the areas" },
    value: score,
  },
  noStrategyHighProjects: {
    place: { nb: "Omfattende prosjekter uten strategi", en: "Extensive projects without a strategy" },
    value: grade,
  },
  highStrategyNoProjects: {
    place: { nb: "Omfattende strategi uten prosjekter", en: "An extensive strategy without projects" },
    value: grade,
  },
  internalFrom: {
    place: {
      nb: "Laveste score som regnes som mest interne ressurser",
      en: "Lowest score that counts as mostly own staff",
    },
    value: score,
  },
  problemUnanswered: {
    place: {
      nb: "Forsøkt å rekruttere, men ikke svart på om det var vansker",
      en: "Tried to recruit, but did not say whether it was a problem",
    },
    value: (reading) =>
      ({
        noProblem: { nb: "uten problem", en: "no problem" },
        problem: { nb: "med problem", en: "problem" },
        exclude: { nb: "holdes utenfor", en: "left out" },
      })[reading],
  },
  dontKnow: {
    place: { nb: "«Vet ikke» og «ikke relevant» på et delspørsmål", en: "“Don't know” and “not relevant” on an item" },
    value: (reading) =>
      reading === 0
        ? { nb: "teller ikke", en: "does not count" }
        : { nb: "enheten holdes utenfor", en: "the unit is left out" },
  },
};

/** A reading in words: the place that it decides, and what it decides. */
export function readingWords<K extends keyof Readings>(name: K, reading: Readings[K]): { place: Label; value: Label } {
  const { place, value } = words[name];
  return { place, value: value(reading) };
}
