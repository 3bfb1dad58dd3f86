import type { Table51 } from "./counts.js";

/** The options that the shipped answers were made with. */
export const SHIPPED: { readonly seed: number; readonly table51: Table51 } = { seed: 2019, table51: "reprint" };
