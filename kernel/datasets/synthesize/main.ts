import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeAnswers } from "../../survey/write-answers.js";
import { solveCounts } from "./counts.js";
import { fillAnswers } from "./fill-answers.js";
import { InfeasibleFacts } from "./infeasible-facts.js";
import { loadHighs } from "./load-highs.js";
import { SHIPPED } from "./shipped.js";

const usage = `npm run synthesize -- [--out FOLDER] [--seed NUMBER] [--table51 reprint|first]

Makes kommuner2018.csv and kommuner2022.csv in FOLDER (kernel/datasets unless told).
--seed: a whole number from 1 to 100000; the numbers of units of each kind stay, their answers change places.
--table51: the printing of Tabell 5.1 for 2018 to follow, that of 2023 (reprint) or that of 2019 (first).`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: "kernel/datasets" },
      seed: { type: "string", default: String(SHIPPED.seed) },
      table51: { type: "string", default: SHIPPED.table51 },
      help: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 1 || seed > 100_000)
    throw new RangeError(`--seed must be a whole number from 1 to 100000, not «${values.seed}».`);
  const { table51 } = values;
  if (table51 !== "reprint" && table51 !== "first")
    throw new RangeError(`--table51 must be reprint or first, not «${table51}».`);
  return { ...values, seed, table51 } as const;
}

async function main(): Promise<void> {
  const { out, seed, table51, help } = readOptions();
  if (help) return console.log(usage);
  const counts = solveCounts(await loadHighs(), table51);
  mkdirSync(out, { recursive: true });
  for (const year of [2018, 2022] as const) {
    const answers = fillAnswers(year, counts[year], seed);
    const file = join(out, `kommuner${year}.csv`);
    writeFileSync(file, writeAnswers(answers));
    console.log(`${file}: ${answers.units.length} units`);
  }
}

try {
  await main();
} catch (error) {
  const told = error instanceof InfeasibleFacts || error instanceof RangeError || error instanceof TypeError;
  console.error(told ? error.message : error);
  process.exitCode = 2;
}
