import type { IndicatorName } from "../indicators/column-of.js";
import type { ScoreName, ScoreRule } from "../indicators/editions/edition.js";
import { scoreRuleOf } from "../indicators/editions/rule-of.js";
import type { Category, ExplanationLine, ExplanationStep, Label } from "../mime.js";
import type { CountColumn } from "../survey/count-column.js";
import { NOT_ASKED } from "../survey/left-out.js";
import { questionIn } from "../survey/variables-in.js";
import { type Explained, stepOf, usedReading } from "./explain-step.js";
import { headings } from "./headings.js";
import { categoryIndicator, indicatorColumn } from "./indicator-values.js";
import { sourceLabel } from "./source-label.js";

const between = (from: number, to: number, { nb, en }: Label): Label => {
  const range = from === to ? String(from) : `${from}–${to}`;
  return { nb: `${range} ${nb}`, en: `${range} ${en}` };
};

/** The lines of the counts: 0, then one a cut point up to the next. */
function intervals({ cutPoints }: ScoreRule, count: CountColumn, scores: readonly Category[], ofNone: number) {
  const value = count.values[0] as number;
  const starts = [0, ...cutPoints];
  return starts.map((from, i): ExplanationLine => {
    const to = (starts[i + 1] ?? count.maximum + 1) - 1;
    return {
      label: between(from, to, count.unit),
      value: scores[i === 0 ? ofNone : i] ?? null,
      points: null,
      holds: value >= from && value <= to,
    };
  });
}

function notAsked(gate: string, count: CountColumn, scores: readonly Category[], { answers }: Explained) {
  const { label } = questionIn(answers, gate);
  const line: ExplanationLine = {
    label: { nb: `Nei på «${label.nb}»`, en: `No to “${label.en}”` },
    value: scores[0] ?? null,
    points: null,
    holds: count.values[0] === NOT_ASKED,
  };
  return line;
}

/** How a count becomes a score: the intervals between the cut points, and the one that the count falls in. */
export function explainScore(
  name: IndicatorName,
  { score, count: countName }: { readonly score: ScoreName; readonly count: IndicatorName },
  explained: Explained,
): ExplanationStep {
  const { answers, options } = explained;
  const { edition, readings } = explained.method();
  const rule = scoreRuleOf(edition, score);
  const count = indicatorColumn(countName, answers, { ...options, among: "asked" }) as CountColumn;
  const column = categoryIndicator(name, answers, options);
  const scores = column.categories.map(({ code, label }) => ({ code, label }));
  const ofNone = rule.withoutItems === undefined ? 0 : readings[rule.withoutItems];
  const cuts = rule.cutPoints.join(", ");
  return stepOf(column, {
    rule: {
      nb: `Antallet deles inn ved grensene ${cuts}: det laveste antallet som gir score 1, 2, 3 og 4.`,
      en: `The count is cut at ${cuts}: the lowest counts that give score 1, 2, 3 and 4.`,
    },
    source: sourceLabel(rule.source),
    headings: [headings.count, headings.score],
    lines: [
      ...(rule.gate === undefined ? [] : [notAsked(rule.gate, count, scores, explained)]),
      ...intervals(rule, count, scores, ofNone),
    ],
    readings: rule.withoutItems && count.values[0] === 0 ? [usedReading(rule.withoutItems, readings)] : [],
  });
}
