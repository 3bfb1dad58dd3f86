import type { IndicatorName } from "../indicators/column-of.js";
import type { ScoreName, ScoreRule } from "../indicators/editions/edition.js";
import { scoreRuleOf } from "../indicators/editions/rule-of.js";
import type { ExplanationStep, Label } from "../mime.js";
import { questionIn } from "../survey/variables-in.js";
import { answerLine, type Explained, stepOf, usedReading } from "./explain-step.js";
import { headings } from "./headings.js";
import { indicatorColumn } from "./indicator-values.js";
import { sourceLabel } from "./source-label.js";

/** The answers that count one each, when that is so for every item; else undefined. */
function countedAnswers({ items }: ScoreRule, { answers }: Explained): readonly Label[] | undefined {
  const [first] = items;
  const asFirst = items.every(({ points }) => JSON.stringify(points) === JSON.stringify(first?.points));
  const giving = Object.entries(first?.points ?? {}).filter(([, points]) => points > 0);
  if (!first || !asFirst || giving.some(([, points]) => points !== 1)) return undefined;
  const codes = giving.map(([code]) => code);
  const offered = questionIn(answers, first.variable).answers;
  return offered.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
}

function ruleOf(rule: ScoreRule, explained: Explained): Label {
  const counted = countedAnswers(rule, explained);
  const n = rule.items.length;
  const counts = counted
    ? {
        nb: `Teller hvor mange av ${n} delspørsmål som er besvart ${counted.map(({ nb }) => `«${nb}»`).join(" eller ")}; ingen andre svar teller.`,
        en: `Counts how many of ${n} items are answered ${counted.map(({ en }) => `“${en}”`).join(" or ")}; no other answer counts.`,
      }
    : {
        nb: `Legger sammen poengene som svarene på ${n} delspørsmål gir.`,
        en: `Adds the points that the answers to ${n} items give.`,
      };
  if (rule.gate === undefined)
    return {
      nb: `${counts.nb} Uten svar på noen av dem er det ikke noe antall.`,
      en: `${counts.en} Without an answer to any of them there is no count.`,
    };
  const { label } = questionIn(explained.answers, rule.gate);
  return {
    nb: `${counts.nb} De stilles bare til den som har svart ja på «${label.nb}»; den som har svart nei, har 0.`,
    en: `${counts.en} They are put only to those that answered yes to “${label.en}”; who answered no has 0.`,
  };
}

/** How a count comes about: each answer with its points. Items of a unit that was not asked are not listed. */
export function explainCount(name: IndicatorName, score: ScoreName, explained: Explained): ExplanationStep {
  const { answers, options } = explained;
  const { edition, readings } = explained.method();
  const rule = scoreRuleOf(edition, score);
  const gate = rule.gate === undefined ? [] : [answerLine(explained, rule.gate)];
  const isAsked = gate.every(({ value }) => value?.code === "yes");
  const items = rule.items.map(({ variable, points }) => answerLine(explained, variable, (code) => points[code] ?? 0));
  const isLeftOut = ({ variable }: ScoreRule["items"][number], i: number) =>
    questionIn(answers, variable).answers.some(
      ({ code, leaveOutAs }) => leaveOutAs !== undefined && code === items[i]?.value?.code,
    );
  return stepOf(indicatorColumn(name, answers, options), {
    rule: ruleOf(rule, explained),
    source: sourceLabel(rule.source),
    headings: [headings.question, headings.answer, headings.points],
    lines: [...gate, ...(isAsked ? items : [])],
    readings: isAsked && rule.items.some(isLeftOut) ? [usedReading("dontKnow", readings)] : [],
  });
}
