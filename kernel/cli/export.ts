import { type DatasetName, loadDataset } from "../datasets/load.js";
import { writeAnswers } from "../survey/write-answers.js";
import type { Command } from "./command.js";
import { parseArguments } from "./parse-arguments.js";
import { UsageError } from "./usage-error.js";

const names: readonly DatasetName[] = ["kommuner2018", "kommuner2022"];

/** Prints the answers of a sample dataset. */
export const exportDataset: Command = {
  usage: names.join("|"),
  summary: "print the answers of a sample dataset, as CSV in the codebook's columns",
  run: (args) => {
    const [name, ...rest] = parseArguments(args, {}).positionals;
    if (name === undefined || rest.length > 0) throw new UsageError("Give one dataset.");
    const known = names.find((dataset) => dataset === name);
    if (known === undefined) throw new UsageError(`There is no dataset «${name}». Allowed: ${names.join(", ")}.`);
    return writeAnswers(loadDataset(known));
  },
};
