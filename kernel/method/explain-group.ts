import type { IndicatorName } from "../indicators/column-of.js";
import type { ExplanationLine, ExplanationStep } from "../mime.js";
import { codesOf } from "../survey/codes-of.js";
import { findVariable, questionIn } from "../survey/variables-in.js";
import { answerLine, type Explained, resultOf, stepOf, usedReading } from "./explain-step.js";
import { headings } from "./headings.js";
import { categoryIndicator } from "./indicator-values.js";
import { sourceLabel } from "./source-label.js";

const bothReports = "SSB Rapporter 2019/14 og 2023/27";

/** How a score parts those that rely on external suppliers from those that rely on own staff. */
export function explainBoundary(name: IndicatorName, explained: Explained): ExplanationStep {
  const column = categoryIndicator(name, explained.answers, explained.options);
  const { readings } = explained.method();
  const lowest = [0, readings.internalFrom];
  const lines = column.categories.map(({ code, label }, i): ExplanationLine => {
    const from = lowest[i] as number;
    const to = i === 0 ? readings.internalFrom - 1 : 4;
    const range = from === to ? `Score ${from}` : `Score ${from}–${to}`;
    return { label: { nb: range, en: range }, value: { code, label }, points: null, holds: column.values[0] === i };
  });
  return stepOf(column, {
    rule: {
      nb: "Scoren for interne ressurser deles i to. Siden som definerte grensen, er tapt; den er utledet.",
      en: "The score of own staff is parted in two. The page that defined where is lost; the boundary is inferred.",
    },
    source: sourceLabel({ report: "SSB Rapporter 2023/27", chapter: "4.3", table: "Tabell 4.1" }),
    headings: [headings.score, headings.group],
    lines,
    readings: column.values[0] === undefined || column.values[0] < 0 ? [] : [usedReading("internalFrom", readings)],
  });
}

/** How two answers become a group of recruitment. */
export function explainRecruitment(name: IndicatorName, explained: Explained): ExplanationStep {
  const tried = answerLine(explained, "recruited");
  const problem = answerLine(explained, "recruitment_problem");
  const isOpen = tried.value?.code === "yes" && problem.value?.code === "";
  return stepOf(categoryIndicator(name, explained.answers, explained.options), {
    rule: {
      nb: "Den som har forsøkt å rekruttere, deles etter om det var vansker: mer enn tre måneder, eller ansatt med annen formalkompetanse enn ønsket.",
      en: "Those that tried to recruit are parted by whether it was a problem: more than three months, or hired with other formal competence than sought.",
    },
    source: sourceLabel({ report: bothReports, chapter: "4", table: "Figur 4.3 og 4.4" }),
    headings: [headings.question, headings.answer],
    lines: [tried, problem],
    readings: isOpen ? [usedReading("problemUnanswered", explained.method().readings)] : [],
  });
}

/** How the answers to one question are put together into fewer groups: the group that the indicator gives each answer. */
export function explainAnswerGroup(name: IndicatorName, question: string, explained: Explained): ExplanationStep {
  const { answers, options } = explained;
  const given = codesOf(answers, question)[0];
  const lines = questionIn(answers, question).answers.map(({ label }, code): ExplanationLine => {
    const asIfAnswered = { ...answers, columns: new Map(answers.columns).set(question, Int8Array.of(code)) };
    const value = resultOf(categoryIndicator(name, asIfAnswered, options));
    return { label, value, points: null, holds: code === given };
  });
  return stepOf(categoryIndicator(name, answers, options), {
    rule: {
      nb: `Svarene på «${questionIn(answers, question).label.nb}» slås sammen til færre grupper.`,
      en: `The answers to “${questionIn(answers, question).label.en}” are put together into fewer groups.`,
    },
    source: sourceLabel({ report: bothReports, chapter: "4", table: "Figur 4.2, 4.6 og 4.7" }),
    headings: [headings.answer, headings.group],
    lines,
  });
}

/** How a population falls into a size group. */
export function explainSizeGroup(name: IndicatorName, explained: Explained): ExplanationStep {
  const { answers, options } = explained;
  const column = categoryIndicator(name, answers, options);
  const population = codesOf(answers, "population")[0] as number;
  const [nb, en] = ["nb", "en"].map((locale) => new Intl.NumberFormat(locale).format(population));
  const label = findVariable(answers, "population")?.label ?? { nb: "Folketall", en: "Population" };
  const known = population >= 0 ? { code: "", label: { nb: nb as string, en: en as string } } : resultOf(column);
  return stepOf(column, {
    rule: {
      nb: "Folketallet faller i gruppen som nedre grense hører til; 10 000 er en gjettet grense, de andre er nevnt i rapportene.",
      en: "A population falls into the group that holds its lower bound; 10,000 is a guess, the other bounds are named in the reports.",
    },
    source: sourceLabel({ report: bothReports, table: "Figur 3.2, 4.3 og 4.9" }),
    headings: [headings.group, headings.population],
    lines: [
      { label, value: known, points: null, holds: false },
      ...column.categories.map((group, i) => ({
        label: group.label,
        value: null,
        points: null,
        holds: column.values[0] === i,
      })),
    ],
  });
}
