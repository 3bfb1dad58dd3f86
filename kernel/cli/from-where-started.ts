import { resolve } from "node:path";
import process from "node:process";

/** `npm run kommunelab` moves to the package's folder; paths are meant from where it was started. */
export function fromWhereStarted(path: string): string {
  const { npm_lifecycle_event, INIT_CWD = "" } = process.env;
  return npm_lifecycle_event === "kommunelab" ? resolve(INIT_CWD, path) : path;
}
