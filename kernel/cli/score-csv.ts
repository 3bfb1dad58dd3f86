import { stringify } from "csv-stringify/sync";
import { cloudScore } from "../indicators/cloud-score.js";
import { digitalActivity } from "../indicators/digital-activity.js";
import { digitalCompetence } from "../indicators/digital-competence.js";
import { digitalPriority } from "../indicators/digital-priority.js";
import { internalFunctionScore } from "../indicators/internal-function-score.js";
import { procurementScore } from "../indicators/procurement-score.js";
import { projectScore } from "../indicators/project-score.js";
import { serviceScore } from "../indicators/service-score.js";
import { strategyScore } from "../indicators/strategy-score.js";
import { useOfDigitalServices } from "../indicators/use-of-digital-services.js";
import type { AnswerTable } from "../survey/answers.js";

const columns = {
  strategy_score: strategyScore,
  project_score: projectScore,
  internal_score: internalFunctionScore,
  cloud_score: cloudScore,
  procurement_score: procurementScore,
  service_score: serviceScore,
  digital_priority: digitalPriority,
  digital_competence: digitalCompetence,
  use_of_digital_services: useOfDigitalServices,
  digital_activity: digitalActivity,
};

/**
 * Every score and grade of each unit as the text of a CSV file, integers 0–4. A field is empty where an answer that the
 * value needs is missing.
 */
export function scoreCsv(answers: AnswerTable): string {
  const values = Object.values(columns).map((indicator) => indicator(answers).values);
  const rows = answers.units.map((unit, row) => [
    unit,
    ...values.map((column) => ((column[row] as number) < 0 ? "" : String(column[row]))),
  ]);
  return stringify([["unit", ...Object.keys(columns)], ...rows]);
}
