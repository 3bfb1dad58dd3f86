import { catalogue } from "../indicators/catalogue.js";
import type { AnswerTable } from "../survey/answers.js";
import { isVariableName, variable } from "../survey/codebook.js";
import { codesOf } from "../survey/codes-of.js";
import type { Value } from "./fact.js";

type Values = readonly (Value | undefined)[];

/** The groups that conditions name by code; scores and grades are numbers. */
const groups = new Set(["hindranceGroup", "recruitment"]);

function indicator(answers: AnswerTable, name: keyof typeof catalogue): Values {
  const column = catalogue[name](answers);
  const text = "categories" in column && groups.has(name) ? column.categories : undefined;
  return Array.from(column.values, (value) => (value < 0 ? undefined : (text?.[value]?.code ?? value)));
}

function question(answers: AnswerTable, name: string): Values {
  const of = isVariableName(name) ? variable(name) : undefined;
  const text = of?.kind === "question" ? of.answers : undefined;
  return Array.from(codesOf(answers, name), (code) => (code < 0 ? undefined : (text?.[code]?.code ?? code)));
}

/** What each unit answered or, by the project's indicators, scores: the codes of answers and groups, numbers otherwise. */
export function attributeOf(answers: AnswerTable): (name: string) => Values {
  const known = new Map<string, Values>();
  return (name) => {
    const values =
      known.get(name) ??
      (name in catalogue ? indicator(answers, name as keyof typeof catalogue) : question(answers, name));
    known.set(name, values);
    return values;
  };
}
