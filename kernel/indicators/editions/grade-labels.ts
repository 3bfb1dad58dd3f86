import type { GradeRule } from "./edition.js";

/** What the tables of the 2022 report print for the composites that both editions grade alike (Tabell 4.1, 5.1 and 5.2). */
export const gradeLabels = {
  digitalCompetence: {
    heading: {
      nb: "Bruk av eksterne leverandører og forsøk på å rekruttere",
      en: "Use of external suppliers and attempts to recruit",
    },
    labels: [
      {
        nb: "0: Satser relativt mye på eksterne leverandører, ikke prøvd å rekruttere",
        en: "0: Relies rather much on external suppliers, has not tried to recruit",
      },
      {
        nb: "1: Satser relativt mye på eksterne leverandører, men har også rekruttert uten problem",
        en: "1: Relies rather much on external suppliers, but has also recruited without problems",
      },
      { nb: "2: Har slitt med å rekruttere", en: "2: Has struggled to recruit" },
      {
        nb: "3: Satser mest på interne ressurser og har rekruttert uten problem",
        en: "3: Relies mostly on own staff and has recruited without problems",
      },
      {
        nb: "4: Satser mest på interne ressurser, ikke prøvd å rekruttere",
        en: "4: Relies mostly on own staff, has not tried to recruit",
      },
    ],
  },
  useOfDigitalServices: {
    heading: { nb: "Skytjenester og digitale innkjøp", en: "Cloud services and digital purchasing" },
    labels: [
      { nb: "0: Svært liten bruk av begge", en: "0: Very little use of both" },
      { nb: "1: Relativt liten bruk av begge", en: "1: Rather little use of both" },
      {
        nb: "2: Mye bruk av skytjenester, men lite av digitale innkjøp",
        en: "2: Much use of cloud services, but little digital purchasing",
      },
      {
        nb: "3: Mye bruk av digitale innkjøp, men lite av skytjenester",
        en: "3: Much digital purchasing, but little use of cloud services",
      },
      { nb: "4: Mye bruk av begge", en: "4: Much use of both" },
    ],
  },
  digitalActivity: {
    heading: { nb: "Bruk og tilbud av digitale tjenester", en: "Use and offer of digital services" },
    labels: [
      { nb: "0: Ingen eller svært lite av digital aktivitet", en: "0: No or very little digital activity" },
      { nb: "1: Relativt lite av digital aktivitet", en: "1: Rather little digital activity" },
      {
        nb: "2: Bruker mye av digitale tjenester, men tilbyr lite selv",
        en: "2: Uses digital services much, but offers few",
      },
      {
        nb: "3: Tilbyr mye av digitale tjenester, men bruker lite selv",
        en: "3: Offers many digital services, but uses them little",
      },
      {
        nb: "4: Både bruker og tilbyr mye av digitale tjenester",
        en: "4: Both uses and offers digital services much",
      },
    ],
  },
} as const satisfies Record<string, Pick<GradeRule, "heading" | "labels">>;
