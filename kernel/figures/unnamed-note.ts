import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { GroupName } from "../survey/codebook.js";
import { variablesIn } from "../survey/variables-in.js";

/**
 * Says how many items of a figure no source names, such as «Skyområde 13»: the pictures of the reports had their names.
 *
 * @param things - what the items are, in the plural, as in «områder»
 * @returns one remark, or none where every item has a name
 */
export function unnamedNote(answers: Pick<AnswerTable, "year" | "survey">, group: GroupName, things: Label): Label[] {
  const items = variablesIn(answers).filter((entry) => entry.group === group);
  const unnamed = items.filter(({ name }) => name.includes("_unnamed_")).length;
  if (unnamed === 0) return [];
  return [
    {
      nb: `${unnamed} av ${items.length} ${things.nb} er ikke navngitt i kilden, og har nummer i stedet for navn.`,
      en: `${unnamed} of ${items.length} ${things.en} are not named in the source, and have numbers in place of names.`,
    },
  ];
}
