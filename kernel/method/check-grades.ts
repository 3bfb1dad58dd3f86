import type { Cell, Edition, GradeName, GradeRule, ScoreName } from "../indicators/editions/edition.js";
import { type Readings, readingValues } from "../indicators/editions/readings.js";
import { checkSource } from "./check-scores.js";
import { check, checkLabel, isObject, isWhole, type Problems, problem } from "./edition-checks.js";

/** What a grade is made of: the scores it needs, and how many categories its two sides have. */
interface Sides {
  readonly needs: readonly ScoreName[];
  readonly rows: number;
  readonly columns: number;
}

const SCORES = 5;

const sidesOf = (name: GradeName, { grades }: Pick<Edition, "grades">): Sides =>
  ({
    digitalPriority: { needs: ["strategy", "project"], rows: SCORES, columns: SCORES },
    useOfDigitalServices: { needs: ["cloud", "procurement"], rows: SCORES, columns: SCORES },
    digitalActivity: { needs: ["service"], rows: grades.useOfDigitalServices?.labels?.length ?? 0, columns: SCORES },
    digitalCompetence: { needs: ["internalFunction"], rows: 2, columns: 3 },
  })[name] as Sides;

const gradeNames = ["digitalPriority", "digitalCompetence", "useOfDigitalServices", "digitalActivity"];
const readingCells: readonly Cell[] = ["noStrategyHighProjects", "highStrategyNoProjects"];

function checkCell(cell: Cell, grades: number, place: string): Problems {
  if (readingCells.includes(cell) && typeof cell === "string") {
    const allowed = readingValues[cell];
    const must = `a cell of which every reading (${allowed.join(" or ")}) has a label; there are labels for 0 to ${grades - 1}`;
    return check(Math.max(...allowed) < grades, place, cell, must);
  }
  const must = `a grade from 0 to ${grades - 1}, the numbers of the labels, or ${readingCells.join(" or ")}`;
  return check(isWhole(cell, 0, grades - 1), place, cell, must);
}

function checkMatrix(rule: GradeRule, { rows, columns }: Sides, place: string): Problems {
  const { matrix, labels } = rule;
  if (!Array.isArray(matrix) || matrix.length !== rows)
    return [problem(place, matrix, `${rows} rows, one for each category of the first side`)];
  return matrix.flatMap((row: readonly Cell[], r) => {
    if (!Array.isArray(row) || row.length !== columns)
      return [problem(`${place}[${r}]`, row, `${columns} cells, one for each category of the second side`)];
    return row.flatMap((cell: Cell, c) => checkCell(cell, labels.length, `${place}[${r}][${c}]`));
  });
}

function checkGrade(name: GradeName, rule: GradeRule, edition: Pick<Edition, "grades" | "scores">) {
  const place = `grades.${name}`;
  const sides = sidesOf(name, edition);
  if (!isObject(rule) || !Array.isArray(rule.labels) || rule.labels.length < 2)
    return [problem(`${place}.labels`, (rule as Partial<GradeRule> | null)?.labels, "a list of labels, one a grade")];
  return [
    ...sides.needs
      .filter((score) => edition.scores[score] === undefined)
      .map((score) => `${place} needs scores.${score}, which the edition lacks.`),
    ...(name === "digitalActivity" && edition.grades.useOfDigitalServices === undefined
      ? [`${place} needs grades.useOfDigitalServices, which the edition lacks.`]
      : checkMatrix(rule, sides, `${place}.matrix`)),
    ...checkLabel(rule.heading, `${place}.heading`),
    ...rule.labels.flatMap((label, i) => checkLabel(label, `${place}.labels[${i}]`)),
    ...checkSource(rule.source, `${place}.source`),
  ];
}

/** What is wrong with the composite indicators of an edition, whose scores are in order. */
export function checkGrades(edition: Pick<Edition, "grades" | "scores">): Problems {
  const { grades } = edition;
  if (!isObject(grades)) return [problem("grades", grades, "rules by grade name")];
  return Object.entries(grades).flatMap(([name, rule]) =>
    gradeNames.includes(name)
      ? checkGrade(name as GradeName, rule as GradeRule, edition)
      : [`grades.${name} is not a grade; the grades are ${gradeNames.join(", ")}.`],
  );
}

/** What is wrong with the readings of an edition. */
export function checkReadings(readings: Readonly<Record<string, unknown>>): Problems {
  return Object.entries(readings).flatMap(([name, value]) => {
    const allowed: readonly unknown[] | undefined = readingValues[name as keyof Readings];
    if (!Object.hasOwn(readingValues, name) || !allowed)
      return [`readings.${name} is not a reading; the readings are ${Object.keys(readingValues).join(", ")}.`];
    return check(
      allowed.includes(value),
      `readings.${name}`,
      value,
      allowed.map((one) => JSON.stringify(one)).join(" or "),
    );
  });
}
