/** Ids of the parts of a document that are not figures or tables. */
export const sectionAnchors = {
  edition: (year: number) => `utgave-${year}`,
  chapter: (number: number, year: number) => `kapittel-${number}-${year}`,
  readings: (year: number) => `lesninger-${year}`,
  ledger: (year: number) => `avstemming-${year}`,
} as const;
