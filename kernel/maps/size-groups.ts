import { sizeGroup } from "../indicators/size-group.js";
import type { MunicipalMap } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";

/** The population groups that the units of a map are placed in. */
export function sizeGroups(answers: AnswerTable): MunicipalMap["groups"] {
  const { label, categories } = sizeGroup(answers);
  return { label, names: categories.map((category) => category.label) };
}
