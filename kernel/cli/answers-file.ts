import type { AnswerTable } from "../survey/answers.js";
import { readAnswers } from "../survey/read-answers.js";
import { fromWhereStarted } from "./from-where-started.js";
import { readTextFile } from "./read-text-file.js";

/**
 * The answers in a file.
 *
 * @throws InputError when it cannot be read; AnswersError when it does not follow the codebook of that year
 */
export const answersFile = (path: string, year: number): AnswerTable =>
  readAnswers(readTextFile(fromWhereStarted(path)), { file: path, year });
