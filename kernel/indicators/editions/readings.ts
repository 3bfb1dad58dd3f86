/**
 * The places where the reports are silent or contradict each other, and the readings that each allows. Every one is an
 * option of the indicators that it bears on; an edition holds the default.
 */
export const readingValues = {
  /**
   * Score of a municipality that has a strategy but names none of the areas. The cut points say «ingen IKT-strategi» for 0
   * and 1–5 areas for 1, which leaves these out. Default 0: only then do the shares of Figur 3.1 have a base that fits
   * (256 with a strategy in 2018, 262 in 2022) while 124 and 96 score 0.
   */
  strategyWithoutAreas: [0, 1],
  /** The same for a municipality with projects that are not expected to affect any of the areas. Default 0. */
  projectWithoutAreas: [0, 1],
  /**
   * Grade of digital priority without a strategy but with far-reaching projects (strategy score 0, project score 3–4).
   * The reports' text fits 3 («omfattende prosjekter, men begrenset strategi») and 1 («enten strategi eller prosjekter»).
   * Default 3 in 2018, where the text reads it off Tabell 3.1; 1 in 2022, since only then do grades 3 and 4 of Tabell 3.1
   * agree with the 64 percent of those with projects that expect seven areas or more to be affected.
   */
  noStrategyHighProjects: [3, 1],
  /**
   * Grade of digital priority with a far-reaching strategy but no projects (strategy score 3–4, project score 0). Default 2
   * («omfattende strategi, men relativt få områder berørt»): grade 1 asks for a low score on what is in place.
   */
  highStrategyNoProjects: [2, 1],
  /**
   * The lowest score of internal functions that counts as relying mostly on own staff. The page that defined it is lost;
   * default 3, where every other indicator parts low from high, and which gives Tabell 4.1.
   */
  internalFrom: [3, 1, 2, 4],
  /**
   * What a municipality that tried to recruit, but did not say whether that was a problem, counts as; `exclude` leaves it
   * out as not answered. The reports do not say. Default `noProblem`: a problem counts when it is reported.
   */
  problemUnanswered: ["noProblem", "problem", "exclude"],
  /**
   * What «vet ikke» and «ikke relevant» on an item do to a count: 0 counts them as not ticked; `exclude` leaves the unit
   * out of the indicator, and tables list it as such. The reports do not say. Default 0: their tables hold every
   * municipality that answered, although many answered «vet ikke» or «ikke relevant» about the more advanced services.
   */
  dontKnow: [0, "exclude"],
} as const;

/** One reading for each place where the reports are silent or contradict each other. */
export type Readings = { readonly [K in keyof typeof readingValues]: (typeof readingValues)[K][number] };
