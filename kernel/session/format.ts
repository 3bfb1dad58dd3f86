import { types } from "node:util";
import type { MimeBundle } from "../mime.js";
import { LIMITS } from "./limits.js";
import { className, peek } from "./peek.js";
import { valueText } from "./value-text.js";
import { TooSlowError, withinTime } from "./within-time.js";

/** How the host shows its own kinds of value, undefined for all others; passed in, since the views are not the session's. */
export type HostBundle = (value: object) => MimeBundle | undefined;

/** A value may carry this method to say how it is shown (an empty bundle: not at all); the name is shared with Deno. */
export const DISPLAY: unique symbol = Symbol.for("Jupyter.display");

/**
 * How a value is shown, by MIME type: what its own `Symbol.for("Jupyter.display")` method says, what the host
 * says, and anything else as text. A promise only when that method gives one, so that displays keep their order.
 * Bounded in size and time by {@link LIMITS}.
 *
 * @throws TypeError when the method gives something that is no MIME bundle; Error when it takes too long; whatever it throws
 */
export function format(value: unknown, hostBundle: HostBundle): MimeBundle | Promise<MimeBundle> {
  if (!isObject(value)) return asText(value);
  const method = peek(value, DISPLAY);
  if (typeof method !== "function") return hostShown(value, hostBundle) ?? asText(value);
  const made = inGoodTime(() => method.call(value));
  return types.isPromise(made) ? settled(made).then((bundle) => ownBundle(value, bundle)) : ownBundle(value, made);
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** To look for what the host knows in a proxy would run code of the proxy's. */
function hostShown(value: object, hostBundle: HostBundle): MimeBundle | undefined {
  if (types.isProxy(value)) return undefined;
  try {
    return withinTime(LIMITS.milliseconds, () => hostBundle(value));
  } catch (error) {
    if (error instanceof TooSlowError) return undefined;
    throw error;
  }
}

function inGoodTime(work: () => unknown): unknown {
  try {
    return withinTime(LIMITS.milliseconds, work);
  } catch (error) {
    throw error instanceof TooSlowError ? tooSlow(LIMITS.milliseconds) : error;
  }
}

async function settled(made: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(LIMITS.promiseMilliseconds)), LIMITS.promiseMilliseconds);
  });
  return Promise.race([made, late]).finally(() => clearTimeout(timer));
}

function tooSlow(milliseconds: number): Error {
  return new Error(`Symbol.for("Jupyter.display") gave nothing in ${milliseconds / 1000} s`);
}

function ownBundle(value: object, made: unknown): MimeBundle {
  if (made === undefined || made === null) return asText(value);
  if (typeof made === "object" && Object.keys(made).every((key) => key.includes("/"))) return made as MimeBundle;
  throw new TypeError(
    `Symbol.for("Jupyter.display") gave ${valueText(made).slice(0, 200)}; expected representations by MIME type, as in { "text/html": "<b>…</b>" }`,
  );
}

function asText(value: unknown): MimeBundle {
  return { "text/plain": isObject(value) ? objectText(value) : valueText(value) };
}

/** Text of a value that may have code of its own. */
function objectText(value: object): string {
  try {
    return withinTime(LIMITS.milliseconds, () => valueText(value));
  } catch (error) {
    return `[${nameOf(value)}] (could not be shown: ${reason(error)})`;
  }
}

function nameOf(value: object): string {
  return types.isProxy(value) ? "Proxy" : (className(value) ?? "Object");
}

function reason(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "an error that cannot be shown either";
  }
}
