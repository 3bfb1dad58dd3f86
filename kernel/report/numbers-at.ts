import type { ReportPlace, Reproduction, Verdict } from "../mime.js";
import { placeName } from "./place-name.js";

/** The part of a ledger that is about a figure or table; null where nothing is printed of it. */
export function numbersAt(ledger: Reproduction, place: ReportPlace): Reproduction | null {
  const name = new RegExp(`\\b${placeName(place).nb.replace(".", "\\.")}(?!\\d)`);
  const rows = ledger.rows.filter(({ location }) => name.test(location));
  if (rows.length === 0) return null;
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const from = (source: "answers" | "method") =>
    rows.filter((row) => row.verdict === "reproduced" && row.from === source).length;
  return {
    ...ledger,
    rows,
    counts: {
      reproduced: count("reproduced"),
      contradiction: count("contradiction"),
      notComputable: count("notComputable"),
      missed: count("missed"),
    },
    reproducedFrom: { answers: from("answers"), method: from("method") },
  };
}
