import { markSampleUnits } from "../datasets/mark-sample-units.js";
import type { AnswerTable } from "../survey/answers.js";
import { readAnswers } from "../survey/read-answers.js";
import { fromWhereStarted } from "./from-where-started.js";
import { readTextFile } from "./read-text-file.js";

/**
 * The answers in a file; synthetic when they are those of the sample answers.
 *
 * @throws InputError when it cannot be read; AnswersError when it does not follow the codebook of that year
 */
export const answersFile = (path: string, year: number): AnswerTable =>
  markSampleUnits(readAnswers(readTextFile(fromWhereStarted(path)), { file: path, year }));
