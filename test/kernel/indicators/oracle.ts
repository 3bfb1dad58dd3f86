import type { AnswerRow } from "../survey/answer-table.js";

/*
 * The method as the reports word it, one unit at a time and without looking anything up: slow, plain, and made without the
 * product's editions, so that both can only agree by being right. Null is a unit without a value.
 */

const items = (row: AnswerRow, prefix: string) => Object.keys(row).filter((name) => name.startsWith(prefix));

const howMany = (row: AnswerRow, prefix: string, codes: string[]) =>
  items(row, prefix).filter((name) => codes.includes(row[name] ?? "")).length;

const answeredAny = (row: AnswerRow, prefix: string) => items(row, prefix).some((name) => row[name] !== "");

function strategyScore(row: AnswerRow): number | null {
  if (!row.strategy) return null;
  if (row.strategy === "no") return 0;
  const areas = howMany(row, "strategy_area_", ["yes"]);
  if (areas >= 12) return 4;
  if (areas === 10 || areas === 11) return 3;
  if (areas >= 6 && areas <= 9) return 2;
  if (areas >= 1 && areas <= 5) return 1;
  return 0;
}

function projectScore(row: AnswerRow): number | null {
  if (!row.project) return null;
  if (row.project === "no") return 0;
  const areas = howMany(row, "project_area_", ["yes"]);
  if (areas === 9 || areas === 10) return 4;
  if (areas === 7 || areas === 8) return 3;
  if (areas === 5 || areas === 6) return 2;
  if (areas >= 1 && areas <= 4) return 1;
  return 0;
}

function internalScore(row: AnswerRow): number | null {
  if (!answeredAny(row, "function_")) return null;
  const functions = howMany(row, "function_", ["only_internal", "mostly_internal"]);
  if (functions >= 11) return 4;
  if (functions >= 8) return 3;
  if (functions >= 5) return 2;
  if (functions >= 1) return 1;
  return 0;
}

function cloudScore(row: AnswerRow): number | null {
  if (!row.cloud) return null;
  if (row.cloud === "no") return 0;
  const areas = howMany(row, "cloud_area_", ["yes"]);
  if (areas >= 10) return 4;
  if (areas >= 7) return 3;
  if (areas >= 4) return 2;
  if (areas >= 1) return 1;
  return 0;
}

function procurementScore(row: AnswerRow): number | null {
  if (!answeredAny(row, "procurement_")) return null;
  const activities = howMany(row, "procurement_", ["fully", "partly"]);
  if (activities === 8) return 4;
  if (activities === 6 || activities === 7) return 3;
  if (activities === 4 || activities === 5) return 2;
  if (activities >= 1 && activities <= 3) return 1;
  return 0;
}

function serviceScore(row: AnswerRow): number | null {
  if (!answeredAny(row, "service_")) return null;
  let points = 0;
  for (const mode of ["service_open_access", "service_simple_individual"]) {
    if (row[mode] === "some") points += 1;
    if (row[mode] === "half" || row[mode] === "most" || row[mode] === "all") points += 3;
  }
  for (const mode of ["service_complex_individual", "service_self_activated"]) {
    if (row[mode] === "some") points += 2;
    if (row[mode] === "half" || row[mode] === "most" || row[mode] === "all") points += 4;
  }
  if (points >= 7) return 4;
  if (points >= 4) return 3;
  if (points === 2 || points === 3) return 2;
  if (points === 1) return 1;
  return 0;
}

const much = (score: number) => score === 3 || score === 4;
const little = (score: number) => score === 1 || score === 2;

function digitalPriority(row: AnswerRow, year: number): number | null {
  const s = strategyScore(row);
  const p = projectScore(row);
  if (s === null || p === null) return null;
  if (s === 0 && p === 0) return 0;
  if (much(s) && much(p)) return 4;
  if (much(s)) return 2;
  if (s === 0 && much(p)) return year === 2018 ? 3 : 1;
  if (much(p)) return 3;
  return 1;
}

function lowAndHigh(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  if (much(a) && much(b)) return 4;
  if (much(a)) return 2;
  if (much(b)) return 3;
  if ((little(a) && little(b)) || (a === 0 && b === 2) || (a === 2 && b === 0)) return 1;
  return 0;
}

function digitalCompetence(row: AnswerRow): number | null {
  const internal = internalScore(row);
  if (internal === null || !row.recruited) return null;
  if (row.recruited === "yes" && row.recruitment_problem === "yes") return 2;
  if (row.recruited === "yes") return much(internal) ? 3 : 1;
  return much(internal) ? 4 : 0;
}

/** Every score and grade of one unit, by the name of the indicator. */
export function oracle(row: AnswerRow, year: number) {
  const use = lowAndHigh(cloudScore(row), procurementScore(row));
  return {
    strategyScore: strategyScore(row),
    projectScore: projectScore(row),
    internalFunctionScore: internalScore(row),
    cloudScore: cloudScore(row),
    procurementScore: procurementScore(row),
    serviceScore: serviceScore(row),
    digitalPriority: digitalPriority(row, year),
    digitalCompetence: digitalCompetence(row),
    useOfDigitalServices: use,
    digitalActivity: lowAndHigh(use, serviceScore(row)),
  };
}
