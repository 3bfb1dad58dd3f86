import type { Command } from "./command.js";
import { exportDataset } from "./export.js";
import { reproduceNumbers } from "./reproduce.js";
import { score } from "./score.js";

/** Every command of `kommunelab` by name. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ["score", score],
  ["reproduce", reproduceNumbers],
  ["export", exportDataset],
]);
