import type { Label } from "../../kernel/mime.js";

/** What the controls of tables say. */
export const PANEL_WORDS = {
  controls: { nb: "Valg for tabellen", en: "Table controls" },
  view: { nb: "Visning", en: "View" },
  numbers: { nb: "Tall", en: "Numbers" },
  compare: { nb: "Sammenlign med", en: "Compare with" },
  with: { nb: "Med", en: "With" },
  hide: { nb: "Skjul", en: "Hide" },
  showAll: { nb: "Vis alle", en: "Show all" },
  copy: { nb: "Kopier", en: "Copy" },
  download: { nb: "Last ned", en: "Download" },
  copied: { nb: "Kopiert som", en: "Copied as" },
  notCopied: { nb: "Lot seg ikke kopiere", en: "Could not be copied" },
  downloaded: { nb: "Laget", en: "Made" },
  notDownloaded: { nb: "Lot seg ikke lage", en: "Could not be made" },
  grouped: { nb: "Grupperte", en: "Grouped" },
  mosaic: { nb: "Mosaikk", en: "Mosaic" },
  histogram: { nb: "Histogram", en: "Histogram" },
  chart: { nb: "Figur", en: "Chart" },
  noChart: { nb: "Figuren lot seg ikke tegne", en: "The chart could not be drawn" },
} as const satisfies Record<string, Label>;
