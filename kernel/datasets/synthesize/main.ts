import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeAnswers } from "../../survey/write-answers.js";
import { InfeasibleFacts } from "./infeasible-facts.js";
import { loadHighs } from "./load-highs.js";
import { SHIPPED } from "./shipped.js";
import { synthesize } from "./synthesize.js";

const usage = `npm run synthesize -- [--out FOLDER] [--seed WHOLE-NUMBER] [--table51 reprint|first]

Makes kommuner2018.csv and kommuner2022.csv in FOLDER (kernel/datasets unless told).
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
  if (!Number.isSafeInteger(seed)) throw new RangeError(`--seed must be a whole number, not «${values.seed}».`);
  const { table51 } = values;
  if (table51 !== "reprint" && table51 !== "first")
    throw new RangeError(`--table51 must be reprint or first, not «${table51}».`);
  return { ...values, seed, table51 } as const;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) return console.log(usage);
  mkdirSync(options.out, { recursive: true });
  for (const answers of synthesize(await loadHighs(), options)) {
    const file = join(options.out, `${answers.provenance.dataset}.csv`);
    writeFileSync(file, writeAnswers(answers));
    console.log(`${file}: ${answers.units.length} units`);
  }
}

try {
  await main();
} catch (error) {
  const expected = error instanceof InfeasibleFacts || error instanceof RangeError || error instanceof TypeError;
  console.error(expected ? error.message : error);
  process.exitCode = 2;
}
