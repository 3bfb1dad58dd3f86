import type { editionOf } from "../indicators/editions/edition-of.js";

/** An edition of one of the two reports. */
export type ReportEdition = ReturnType<typeof editionOf>;

/** A number, or the two ends of a range, that the method holds. */
export type MethodNumber = (edition: ReportEdition) => number | readonly number[];
