import type { ErrorReport } from "./events.js";
import { LIMITS } from "./limits.js";
import { valueText } from "./value-text.js";
import { withinTime } from "./within-time.js";

/** What a front end shows of something thrown: an error, or any other value. */
export function errorReport(thrown: unknown): ErrorReport {
  if (!isError(thrown)) {
    const evalue = typeof thrown === "string" ? thrown.slice(0, LIMITS.textLength) : bounded(thrown, "a value");
    return { ename: "Thrown", evalue, traceback: [`Thrown: ${evalue}`] };
  }
  const { ename, evalue } = parts(thrown);
  const lines = bounded(thrown, `${ename}: ${evalue}`).split("\n");
  return { ename, evalue, traceback: withoutInternal(lines) };
}

/** The bracket before an error's properties stands after the last frame, also when that is left out. */
function withoutInternal(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (!INTERNAL_FRAME.test(line)) kept.push(line);
    else if (line.endsWith(" {") && kept.length > 0) kept.push(`${kept.pop()} {`);
  }
  return kept;
}

/** A frame inside Node, or in a thread of the kernel's. */
const INTERNAL_FRAME = /^\s+at .*\(?(node:internal\/|node:inspector|file:.*\/sibling-hooks\.js)/;

function isError(thrown: unknown): thrown is Error {
  if (typeof thrown !== "object" || thrown === null) return false;
  try {
    return thrown instanceof Error || Object.prototype.toString.call(thrown) === "[object Error]";
  } catch {
    return false;
  }
}

/** Name and message, which may be getters. */
function parts(error: Error): { readonly ename: string; readonly evalue: string } {
  try {
    return withinTime(LIMITS.milliseconds, () => ({
      ename: String(error.name || "Error"),
      evalue: String(error.message).slice(0, LIMITS.textLength),
    }));
  } catch {
    return { ename: "Error", evalue: "" };
  }
}

/** The stack with causes and the errors of an AggregateError; `fallback` for what cannot be looked at. */
function bounded(thrown: unknown, fallback: string): string {
  try {
    return withinTime(LIMITS.milliseconds, () => valueText(thrown));
  } catch {
    return fallback;
  }
}
