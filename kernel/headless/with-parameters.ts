import { loadTypeScript } from "../language/load-typescript.js";
import { declaredParameters } from "./declared-parameters.js";
import { givenParameters } from "./given-parameters.js";
import { injectParameters, parametersCell } from "./inject-parameters.js";
import type { Notebook } from "./notebook.js";
import { parameterCode } from "./parameter-code.js";

/**
 * The notebook with a cell that gives its parameters new values, each of the type that it is declared with.
 *
 * @param texts - the values by name, as a command line has them; the notebook stays as it is when there are none
 * @param note - told when the notebook has no cell tagged `parameters`
 * @throws NotebookError for a name that is not declared, or a value that is not of its type
 */
export function withParameters(
  notebook: Notebook,
  texts: ReadonlyMap<string, string>,
  note: (text: string) => void,
): Notebook {
  if (texts.size === 0) return notebook;
  const cell = parametersCell(notebook);
  if (!cell) note("no cell is tagged «parameters»: the values are set before the first cell.");
  const declared = cell && declaredParameters(cell.source, loadTypeScript());
  return injectParameters(notebook, parameterCode(givenParameters(texts, declared)));
}
