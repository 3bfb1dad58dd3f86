import { catalogue } from "../indicators/catalogue.js";
import type { AskedIf, NumberVariable, QuestionVariable, Variable } from "../survey/variable.js";
import { check, checkLabel, isObject, isText, isWhole, type Problems, problem } from "./edition-checks.js";

/** A column holds the codes of its answers in one byte. */
const MOST_ANSWERS = 127;

const kinds = ["key", "year", "number", "question"];
const reserved: Readonly<Record<string, string>> = { key: "unit", year: "year" };

function checkAnswers({ answers }: QuestionVariable, place: string): Problems {
  if (!Array.isArray(answers) || answers.length < 2 || answers.length > MOST_ANSWERS)
    return [problem(place, answers, `a list of 2 to ${MOST_ANSWERS} answers`)];
  return answers.flatMap((answer, i) => {
    if (!isObject(answer)) return [problem(`${place}[${i}]`, answer, "an answer with code and label")];
    const { code, label, leaveOutAs } = answer;
    const isFirst = answers.findIndex((other) => other?.code === code) === i;
    return [
      ...check(isText(code) && isFirst, `${place}[${i}].code`, code, "a text that no other answer has"),
      ...checkLabel(label, `${place}[${i}].label`),
      ...check(
        [undefined, "dontKnow", "notRelevant"].includes(leaveOutAs as undefined),
        `${place}[${i}].leaveOutAs`,
        leaveOutAs,
        "dontKnow, notRelevant or left out",
      ),
    ];
  });
}

function checkRange({ minimum, maximum }: NumberVariable, place: string): Problems {
  return [
    ...check(isWhole(minimum, 0), `${place}.minimum`, minimum, "a whole number from 0"),
    ...check(isWhole(maximum, minimum), `${place}.maximum`, maximum, "a whole number not below the minimum"),
  ];
}

function checkAskedIf(askedIf: AskedIf | undefined, variables: readonly Variable[], place: string): Problems {
  if (askedIf === undefined) return [];
  const gate = variables.find(({ name }) => name === askedIf.variable);
  if (gate?.kind !== "question")
    return [problem(`${place}.variable`, askedIf.variable, "the name of a question in the edition's variables")];
  const codes = gate.answers.map(({ code }) => code);
  return [
    ...check(codes.includes(askedIf.answer), `${place}.answer`, askedIf.answer, codes.join(" or ")),
    ...checkLabel(askedIf.base, `${place}.base`),
  ];
}

function checkName({ name, kind }: Variable, variables: readonly Variable[], i: number): Problems {
  const fixed = reserved[kind];
  const place = `variables[${i}].name`;
  if (fixed !== undefined) return check(name === fixed, place, name, `«${fixed}», as a variable of kind ${kind}`);
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    return [problem(place, name, "letters, digits and underscores, a letter first")];
  if (Object.hasOwn(catalogue, name)) return [problem(place, name, "another name: there is an indicator of that name")];
  return check(variables.findIndex((other) => other?.name === name) === i, place, name, "a name no other variable has");
}

function checkVariable(variable: Variable, variables: readonly Variable[], i: number): Problems {
  const place = `variables[${i}]`;
  if (!isObject(variable) || !kinds.includes(variable.kind))
    return [problem(`${place}.kind`, (variable as Partial<Variable> | null)?.kind, kinds.join(" or "))];
  return [
    ...checkName(variable, variables, i),
    ...checkLabel(variable.label, `${place}.label`),
    ...(variable.kind === "question" ? checkAnswers(variable, `${place}.answers`) : []),
    ...(variable.kind === "number" ? checkRange(variable, place) : []),
    ...checkAskedIf(variable.askedIf, variables, `${place}.askedIf`),
  ];
}

/** What is wrong with the codebook of an edition. */
export function checkVariables(variables: unknown): Problems {
  if (!Array.isArray(variables)) return [problem("variables", variables, "a list of variables")];
  return variables.flatMap((variable: Variable, i) => checkVariable(variable, variables, i));
}
