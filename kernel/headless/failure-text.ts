import { firstLine } from "./first-line.js";
import type { Failure } from "./run-notebook.js";

/** Says which cell failed, and its trace. */
export function failureText({ cell, number, error }: Failure, file: string): string {
  const { ename, evalue, traceback } = error;
  const trace = traceback.length > 0 ? traceback.join("\n") : `${ename}: ${evalue}`;
  return `${file}: cell ${number} («${cell.id}», «${firstLine(cell.source)}») failed.\n${trace}`;
}
