import { existsSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import type { AnswerTable } from "../survey/answers.js";
import { readAnswers } from "../survey/read-answers.js";
import { readTextFile } from "./read-text-file.js";

/** `npm run` moves to the package's folder; a path that is not there was meant from where npm was started. */
const fromWhereStarted = (path: string) => (existsSync(path) ? path : resolve(process.env.INIT_CWD ?? "", path));

/**
 * The answers in a file.
 *
 * @throws InputError when it cannot be read; AnswersError when it does not follow the codebook of that year
 */
export const answersFile = (path: string, year: number): AnswerTable =>
  readAnswers(readTextFile(fromWhereStarted(path)), { file: path, year });
