import { UsageError } from "./usage-error.js";

const PARAMETER = /^([\p{ID_Start}$_][\p{ID_Continue}$]*)=(.*)$/su;

/**
 * The name and the text of each parameter, from words as `year=2022`.
 *
 * @throws UsageError for a word that is not one, or a name that comes twice
 */
export function parameterTexts(words: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const word of words) {
    const [, name, text] = PARAMETER.exec(word) ?? [];
    if (name === undefined || text === undefined)
      throw new UsageError(`-p «${word}»: a parameter is a name, «=» and a value, as in -p year=2022.`);
    if (texts.has(name)) throw new UsageError(`-p «${word}»: parameter «${name}» is given twice.`);
    texts.set(name, text);
  }
  return texts;
}
