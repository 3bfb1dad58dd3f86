import type { Command } from "./command.js";
import { exportDataset } from "./export.js";
import { install } from "./install.js";
import { report } from "./report.js";
import { reproduceNumbers } from "./reproduce.js";
import { run } from "./run.js";
import { score } from "./score.js";
import { uninstall } from "./uninstall.js";

/** Every command of `kommunelab` by name. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ["score", score],
  ["reproduce", reproduceNumbers],
  ["export", exportDataset],
  ["report", report],
  ["run", run],
  ["install", install],
  ["uninstall", uninstall],
]);
