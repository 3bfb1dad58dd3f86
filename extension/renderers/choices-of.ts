import type { Label, Locale } from "../../kernel/mime.js";
import type { PanelChoice } from "./table-kind.js";

/** Choices in one language, in the order they are written in. */
export function choicesOf(labels: Readonly<Record<string, Label>>, locale: Locale): PanelChoice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label: label[locale] }));
}
