import { type AnswerProblem, AnswersError } from "./answers-error.js";

const LISTED = 20;

/** Gathers the problems of one file, so that the user can mend them all at once. */
export class ProblemList {
  readonly #first: AnswerProblem[] = [];
  #count = 0;

  constructor(readonly file: string) {}

  add(problem: AnswerProblem): void {
    if (this.#count < LISTED) this.#first.push(problem);
    this.#count++;
  }

  /** @throws AnswersError when there is any problem */
  throwIfAny(): void {
    if (this.#count > 0) throw new AnswersError(this.file, this.#first, this.#count);
  }
}
