import type { Fact } from "../fact.js";
import { about, answered, median, order, percent, tableShare, yes } from "./forms.js";

const internally = (name: string) => answered(`function_${name}`, "only_internal", "mostly_internal");
const hindrance = (group: string) => ({ hindranceGroup: [group] });
const tried = yes("recruited");
const category = (value: number) => ({ digitalCompetence: [value] });
const problemIn = (...sizeGroup: number[]) => ({
  where: { recruitment: ["problem"], sizeGroup },
  of: { recruited: ["yes"], sizeGroup },
});
const highAmong = (...internalFunctionScore: number[]) => ({
  where: { hindranceGroup: ["large"], internalFunctionScore },
  of: { internalFunctionScore },
});
const internalOf = (name: string) => ({ where: internally(name), of: {} });

/** Digital competence in 2018: chapter 4, and what other chapters and the 2022 report say of it. */
export const competenceFacts2018: readonly Fact[] = [
  // Figur 4.1
  percent("18.4.1.pc", 77.7, 1, internally("pc")),
  order("18.4.1.pc", 77, [internalOf("pc")], ["strategy_development", "user_training"].map(internalOf)),
  percent("18.4.1.sikkerhetstesting", 25.5, 1, internally("security_testing")),
  percent("22.4.1.sikkerhetstesting18", 25.5, 1, internally("security_testing")),
  percent("18.4.1.internett", 31.3, 1, internally("web_development")),
  percent("22.4.1.internett18", 31.3, 1, internally("web_development")),
  // Figur 4.2
  percent("18.4.2.high", 41.9, 1, hindrance("large")),
  percent("18.4.2.low", 20.2, 1, hindrance("small")),
  percent("22.4.2.high18", 42, 0, hindrance("large")),
  about("22.sum.comp18", 40, 4, hindrance("large")),
  about("22.abs.lack18", 40, 4, hindrance("large")),
  percent("18.6.high", 42, 0, hindrance("large")),
  // Figur 4.3
  percent("18.4.3.all", 29.2, 1, tried),
  percent("18.4.3.lt2k", 10.8, 1, { recruited: ["yes"], sizeGroup: [0] }, { sizeGroup: [0] }),
  percent("18.4.3.ge50k", 86.7, 1, { recruited: ["yes"], sizeGroup: [6] }, { sizeGroup: [6] }),
  about("22.4.3.all18", 30, 4, tried),
  about("22.sum.rekr18", 30, 4, tried),
  about("22.abs.rec18", 30, 4, tried),
  // Figur 4.4: middling is read as 5 000–29 999 inhabitants
  order("18.4.4.shape", 33, [problemIn(2, 3, 4)], [problemIn(0, 1), problemIn(5, 6)]),
  percent("22.sum.prob18", 32, 0, { recruitment: ["problem"] }, tried),
  percent("22.abs.prob18", 32, 0, { recruitment: ["problem"] }, tried),
  // Figur 4.5 to 4.7
  median("18.4.5.median", 8, "internalFunctionCount"),
  median("22.4.5.median18", 8, "internalFunctionCount"),
  order("18.6.high.internal", 41.9, [highAmong(3, 4)], [highAmong(0, 1, 2)]),
  percent("18.6.high.nottried", 70, 0, { hindranceGroup: ["large"], recruitment: ["not_tried"] }, hindrance("large")),
  // Tabell 4.1
  tableShare("22.t41.0.share18", 0.34, category(0)),
  tableShare("22.t41.1.share18", 0.045, category(1)),
  tableShare("22.t41.2.share18", 0.093, category(2)),
  tableShare("22.t41.3.share18", 0.154, category(3)),
  tableShare("22.t41.4.share18", 0.369, category(4)),
];
