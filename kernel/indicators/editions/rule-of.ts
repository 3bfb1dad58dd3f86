import type { Edition, GradeName, GradeRule, ScoreName, ScoreRule } from "./edition.js";

const missing = (edition: Edition, part: "scores" | "grades", name: string) =>
  new RangeError(
    `The edition of ${edition.year} (${edition.name.nb}) has no rule ${part}.${name}; it has ${Object.keys(edition[part]).join(", ") || "none"}. Declare it with defineEdition.`,
  );

/** The edition's rule of a score. @throws RangeError when it has none */
export function scoreRuleOf(edition: Edition, name: ScoreName): ScoreRule {
  const rule = edition.scores[name];
  if (rule) return rule;
  throw missing(edition, "scores", name);
}

/** The edition's rule of a grade. @throws RangeError when it has none */
export function gradeRuleOf(edition: Edition, name: GradeName): GradeRule {
  const rule = edition.grades[name];
  if (rule) return rule;
  throw missing(edition, "grades", name);
}
