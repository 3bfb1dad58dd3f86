import type { VariableRef } from "../indicators/column-of.js";
import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { distribution } from "../tables/distribution.js";
import { numberFormat } from "../views/number-format.js";

/**
 * Says of a group that has no row in a figure of the reasons for not recruiting how many of it had not tried, and why.
 *
 * @returns one remark, or none where nobody is in the group
 * @example
 * // «Kommuner i klasse 1 (6): alle hadde forsøkt å rekruttere, og har ingen egen linje.»
 */
export function withoutGroupNote(
  answers: AnswerTable,
  by: VariableRef,
  { code, units }: { readonly code: string; readonly units: Label },
): Label[] {
  const group = distribution(answers, "recruited", { by, answers: ["no"] }).items.find(({ name }) => name === code);
  const [all, notTried] = [group?.now?.base.n ?? 0, group?.cells[0]?.count ?? 0];
  if (all === 0) return [];
  if (notTried === 0)
    return [
      {
        nb: `${units.nb} (${all}): alle hadde forsøkt å rekruttere, og har ingen egen linje.`,
        en: `${units.en} (${all}): all had tried to recruit, and have no row of their own.`,
      },
    ];
  const percent = (100 * notTried) / all;
  const [inNorwegian, inEnglish] = [numberFormat("nb").percent(percent), numberFormat("en").percent(percent)];
  const reasons = reasonsOf(answers, by, code);
  return [
    {
      nb: `${units.nb} (${all}): ${notTried} (${inNorwegian} prosent) hadde ikke forsøkt å rekruttere, og er bare med i «Alle». Årsaker: ${reasons.nb}.`,
      en: `${units.en} (${all}): ${notTried} (${inEnglish} percent) had not tried to recruit, and are only among all. Reasons: ${reasons.en}.`,
    },
  ];
}

/** The reasons that some in the group gave, each with how many. */
function reasonsOf(answers: AnswerTable, by: VariableRef, code: string): Label {
  const grid = distribution(answers, { group: "not_recruited" }, { by, answers: ["yes"] });
  const cells = grid.items.find(({ name }) => name === code)?.cells ?? [];
  const given = grid.answers
    .map(({ label }, i) => ({ label, count: cells[i]?.count ?? 0 }))
    .filter(({ count }) => count > 0);
  const listed = (locale: "nb" | "en") => given.map(({ label, count }) => `${label[locale]} (${count})`).join(", ");
  return given.length === 0 ? { nb: "ingen oppgitt", en: "none given" } : { nb: listed("nb"), en: listed("en") };
}
