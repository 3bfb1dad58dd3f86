import { inspect } from "node:util";
import type { ErrorReport } from "./events.js";

/** What a front end shows of something thrown: an error, or any other value. */
export function errorReport(thrown: unknown): ErrorReport {
  if (!isError(thrown)) {
    const evalue = text(thrown);
    return { ename: "Thrown", evalue, traceback: [`Thrown: ${evalue}`] };
  }
  const ename = String(thrown.name || "Error");
  const evalue = String(thrown.message);
  const lines = traceback(thrown, `${ename}: ${evalue}`).split("\n");
  return { ename, evalue, traceback: lines.filter((line) => !INTERNAL_FRAME.test(line)) };
}

/** A frame inside Node, or in a thread of the kernel's. */
const INTERNAL_FRAME = /^\s+at .*\(?(node:internal\/|node:inspector|file:.*\/sibling-hooks\.js)/;

function isError(thrown: unknown): thrown is Error {
  return (
    thrown instanceof Error ||
    (typeof thrown === "object" && thrown !== null && Object.prototype.toString.call(thrown) === "[object Error]")
  );
}

/** The stack with causes and the errors of an AggregateError, as util.inspect writes them. */
function traceback(error: Error, fallback: string): string {
  try {
    return inspect(error, { depth: 3, maxArrayLength: 20, maxStringLength: 10_000 });
  } catch {
    return fallback;
  }
}

function text(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  try {
    return inspect(thrown, { depth: 2, maxArrayLength: 20, maxStringLength: 10_000 });
  } catch {
    return Object.prototype.toString.call(thrown);
  }
}
