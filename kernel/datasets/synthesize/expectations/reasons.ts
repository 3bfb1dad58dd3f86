/** Expected units of each size group in centrality classes 1 (most central) to 6, in 2022. */
export const expectedCentrality = [
  [0, 0, 2, 6, 22, 47],
  [0, 1, 9, 20, 32, 34],
  [0, 2, 16, 20, 19, 12],
  [0, 5, 17, 19, 8, 1],
  [1, 5, 9, 9, 2, 0],
  [1, 4, 6, 4, 1, 0],
  [4, 8, 6, 2, 0, 0],
] as const;

export const reasons = ["no_need", "no_budget", "no_candidates", "other"] as const;

/** A set of reasons, and the percent of those that have not tried to recruit who give just these. */
export interface ExpectedReasons {
  readonly given: readonly (typeof reasons)[number][];
  readonly percent: number;
}

export const expectedReasons: readonly ExpectedReasons[] = [
  { given: ["no_need"], percent: 47 },
  { given: ["no_budget"], percent: 31 },
  { given: ["no_candidates"], percent: 2 },
  { given: ["other"], percent: 12 },
  { given: ["no_need", "no_budget"], percent: 2 },
  { given: ["no_budget", "no_candidates"], percent: 1.5 },
  { given: ["no_need", "other"], percent: 2 },
  { given: ["no_budget", "other"], percent: 2.5 },
];

/** Of municipalities of 50 000 inhabitants or more: the note to Figur 4.9 says that they had no need. */
export const expectedReasonsOfLargest: readonly ExpectedReasons[] = [{ given: ["no_need"], percent: 100 }];
