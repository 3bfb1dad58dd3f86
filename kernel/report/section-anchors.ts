/** Ids of the parts of a document that are not figures or tables. */
export const editionAnchor = (year: number): string => `utgave-${year}`;
export const chapterAnchor = (number: number, year: number): string => `kapittel-${number}-${year}`;
export const readingsAnchor = (year: number): string => `lesninger-${year}`;
export const ledgerAnchor = (year: number): string => `avstemming-${year}`;
