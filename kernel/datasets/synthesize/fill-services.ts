import { deal } from "./deal.js";
import { giveAnswers } from "./give-answers.js";
import type { Random } from "./random.js";
import { answersOf, modes } from "./services.js";
import type { Solution } from "./solution.js";
import type { Unit } from "./unit.js";

/** Gives units a pattern of service levels that makes their score, then the answers that make the levels. */
export function fillServices(units: readonly Unit[], activity: Solution, random: Random): void {
  const points = ({ serviceOfferPoints }: Unit["attributes"]) => Number(serviceOfferPoints);
  deal(units, activity.family("services"), ["serviceScore"], points, random);
  for (const { name } of modes) {
    const item = `service_${name}`;
    const given = activity
      .family(item)
      .map(({ attributes, count }) => ({ answer: String(attributes[item]), count }))
      // From the answer that says most.
      .reverse();
    answersOf.forEach((answers, level) => {
      const among = units.filter(({ attributes }) => attributes[`level_${name}`] === level);
      const some = given.filter(({ answer }) => answers.includes(answer));
      giveAnswers(item, some, among, random);
    });
  }
}
