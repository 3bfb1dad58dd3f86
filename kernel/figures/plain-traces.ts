import { nearMatches } from "../survey/near-matches.js";
import { PLOT_TYPES } from "./plot-types.js";

/** A trace as plain JSON. */
export type PlainTrace = Readonly<Record<string, unknown>> & { readonly type: string };

/** Values at most in one chart: more are too many to be told apart, and to be kept in a notebook. */
const MOST_VALUES = 100_000;

/** How deep a trace or layout can be. */
const DEEPEST = 12;

/**
 * Traces as JSON that every notebook can keep: typed arrays and data series become lists, dates texts, and what is no number null.
 *
 * @throws TypeError for what is no trace, and for a part that no chart can show; RangeError for a type that is not drawn, and for
 *   more values than a chart can have. They say which, as in `traces[1].y`
 */
export function plainTraces(traces: unknown): PlainTrace[] {
  const list = Array.isArray(traces) ? traces : [traces];
  if (list.length === 0) throw new RangeError("plot: there is no trace; give one, as { x: [1, 2], y: [3, 4] }.");
  const plain = list.map((trace, i) => plainTrace(trace, Array.isArray(traces) ? `traces[${i}]` : "the trace"));
  const amount = countOf(plain);
  if (amount > MOST_VALUES)
    throw new RangeError(
      `plot: the traces have ${amount} values, and a chart can have ${MOST_VALUES}; count or sum them first, as distribution and crosstab do.`,
    );
  return plain;
}

function plainTrace(trace: unknown, path: string): PlainTrace {
  if (!isObject(trace) || Array.isArray(trace))
    throw new TypeError(
      `plot: ${path} is ${named(trace)}; a trace is an object, as { type: "bar", x: ["a", "b"], y: [3, 4] }.`,
    );
  const { type = "scatter" } = trace as { type?: unknown };
  if (!PLOT_TYPES.some((known) => known === type)) throw unknownType(type, path);
  return { ...(plainValue(trace, path, 0) as object), type: type as string };
}

function unknownType(type: unknown, path: string): RangeError {
  const near = nearMatches(String(type), PLOT_TYPES);
  const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
  return new RangeError(
    `plot: ${path}.type is «${String(type)}»; the charts of notebooks are ${PLOT_TYPES.join(", ")}.${hint}`,
  );
}

/**
 * Any value as plain JSON.
 *
 * @param path - where it stands, for errors
 */
export function plainValue(value: unknown, path: string, depth: number): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return Number(value);
  if (!isObject(value)) throw new TypeError(`plot: ${path} is ${named(value)}, which no chart can show.`);
  if (depth > DEEPEST) throw new TypeError(`plot: ${path} is too deep, or goes in a circle.`);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  const list = listOf(value);
  if (list) return list.map((part, i) => plainValue(part, `${path}[${i}]`, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, plainValue(part, `${path}.${name}`, depth + 1)]),
  );
}

/** An array, a typed array, a set, or a series of danfo, as a list. */
function listOf(value: object): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as Iterable<unknown>);
  if (value instanceof Set) return [...value];
  const { values, $data } = value as { values?: unknown; $data?: unknown };
  return $data !== undefined && Array.isArray(values) ? values : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function named(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? `«${value}»` : String(value);
}

function countOf(value: unknown): number {
  if (!isObject(value)) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countOf(part), 0);
}
