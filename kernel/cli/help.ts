import type { Command } from "./command.js";

/** What `kommunelab --help` prints. */
export function help(commands: ReadonlyMap<string, Command>): string {
  const entries = Array.from(
    commands,
    ([name, { usage, summary }]) => `  kommunelab ${name} ${usage}\n      ${summary}\n`,
  );
  return [
    "kommunelab: indicators of digitalisation in Norwegian municipalities\n\n",
    ...entries,
    "  kommunelab --help | --version\n\n",
    "A command line or an input that is not right prints why on stderr and ends with exit code 2.\n",
  ].join("");
}
