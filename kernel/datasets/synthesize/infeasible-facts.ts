/** Published numbers that no answers can give at once, under the readings that were asked for. */
export class InfeasibleFacts extends Error {
  override readonly name = "InfeasibleFacts";

  constructor(
    model: string,
    status: string,
    /** Ids of the facts that would have to give way. */
    readonly facts: readonly string[],
  ) {
    super(
      `${model}: no answers give all the facts (the solver says «${status}»). Those that have to give way: ${facts.join("; ")}.`,
    );
  }
}
