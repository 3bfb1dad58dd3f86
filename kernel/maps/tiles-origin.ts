import type { Provenance } from "../mime.js";

/** Where the tile grid comes from; it follows every map that is drawn on it. */
export const TILES_ORIGIN: Provenance = {
  dataset: "tilegrid-2020",
  year: 2020,
  synthetic: false,
  source: {
    nb: "Rutekart laget av kommunegrenser 2020 (© Kartverket) og folketall 1. januar 2021 (Statistisk sentralbyrå, tabell 07459)",
    en: "Tile grid made from municipal boundaries of 2020 (© Kartverket) and population on 1 January 2021 (Statistics Norway, table 07459)",
  },
  licence: "CC BY 4.0, NLOD",
};
