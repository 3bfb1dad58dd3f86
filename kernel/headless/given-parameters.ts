import { NotebookError } from "./notebook-error.js";
import type { DeclaredParameter, GivenParameter, ParameterType, ParameterValue } from "./parameter.js";
import { asAnything } from "./readings.js";

const ANYTHING: ParameterType = { words: "any", readings: asAnything };

/**
 * Values from a command line, read as the types that their parameters are declared with.
 *
 * @param texts - the value of each name
 * @param declared - what the cell tagged `parameters` declares; undefined when there is no such cell, and any name will do
 * @throws NotebookError for a name that is not declared, or a value that is not of its type
 */
export function givenParameters(
  texts: ReadonlyMap<string, string>,
  declared: readonly DeclaredParameter[] | undefined,
): readonly GivenParameter[] {
  return Array.from(texts, ([name, text]) => {
    const declaration = declared && declarationOf(name, declared);
    return { name, value: readAs(name, text, declaration?.type ?? ANYTHING), declared: declaration };
  });
}

function declarationOf(name: string, declared: readonly DeclaredParameter[]): DeclaredParameter {
  const found = declared.findLast((declaration) => declaration.name === name);
  if (found) return found;
  const names = declared.map((parameter) => `${parameter.name} (${parameter.type.words})`).join(", ");
  throw new NotebookError(
    `there is no parameter «${name}». ${names ? `The parameters are ${names}.` : "The cell tagged «parameters» declares none."}`,
  );
}

function readAs(name: string, text: string, { words, readings }: ParameterType): ParameterValue {
  for (const read of readings) {
    const found = read(text);
    if (found) return found.value;
  }
  throw new NotebookError(
    `parameter «${name}»: «${text}» is not of type ${words}, as the cell tagged «parameters» declares it.`,
  );
}
