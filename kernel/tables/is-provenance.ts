import type { Provenance } from "../mime.js";
import { isLabel } from "./table-cell.js";

/** True for a value that says where data comes from. */
export function isProvenance(value: unknown): value is Provenance {
  const { dataset, year, synthetic, source, licence } = (value ?? {}) as Partial<Provenance>;
  return (
    typeof dataset === "string" &&
    (typeof year === "number" || year === null) &&
    typeof synthetic === "boolean" &&
    isLabel(source) &&
    typeof licence === "string"
  );
}
