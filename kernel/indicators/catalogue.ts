import { cloudAreaCount } from "./cloud-area-count.js";
import { cloudScore } from "./cloud-score.js";
import { digitalActivity } from "./digital-activity.js";
import { digitalCompetence } from "./digital-competence.js";
import { digitalPriority } from "./digital-priority.js";
import { externalUse } from "./external-use.js";
import { hindranceGroup } from "./hindrance-group.js";
import { internalFunctionCount } from "./internal-function-count.js";
import { internalFunctionScore } from "./internal-function-score.js";
import { procurementActivityCount } from "./procurement-activity-count.js";
import { procurementScore } from "./procurement-score.js";
import { projectAreaCount } from "./project-area-count.js";
import { projectScore } from "./project-score.js";
import { recruitment } from "./recruitment.js";
import { serviceOfferPoints } from "./service-offer-points.js";
import { serviceScore } from "./service-score.js";
import { sizeGroup } from "./size-group.js";
import { strategyAreaCount } from "./strategy-area-count.js";
import { strategyScore } from "./strategy-score.js";
import { useOfDigitalServices } from "./use-of-digital-services.js";

/** Every indicator by name, so that a table can be asked for one in a word. */
export const catalogue = {
  strategyAreaCount,
  projectAreaCount,
  internalFunctionCount,
  cloudAreaCount,
  procurementActivityCount,
  serviceOfferPoints,
  strategyScore,
  projectScore,
  internalFunctionScore,
  cloudScore,
  procurementScore,
  serviceScore,
  digitalPriority,
  digitalCompetence,
  useOfDigitalServices,
  digitalActivity,
  externalUse,
  hindranceGroup,
  recruitment,
  sizeGroup,
} as const;
