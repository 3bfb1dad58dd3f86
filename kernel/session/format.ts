import { inspect } from "node:util";
import type { MimeBundle } from "../mime.js";

/** How the host shows its own kinds of value, undefined for all others; passed in, since the views are not the session's. */
export type HostBundle = (value: object) => MimeBundle | undefined;

/** A value may carry this method to say how it is shown (an empty bundle: not at all); the name is shared with Deno. */
export const DISPLAY: unique symbol = Symbol.for("Jupyter.display");

/**
 * How a value is shown, by MIME type: what its own `Symbol.for("Jupyter.display")` method says, what the host
 * says, and anything else as text. A promise only when that method gives one, so that displays keep their order.
 */
export function format(value: unknown, hostBundle: HostBundle): MimeBundle | Promise<MimeBundle> {
  if (typeof value !== "object" || value === null) return asText(value);
  const method = property(value, DISPLAY);
  if (typeof method === "function") return ownBundle(value, method.call(value));
  return hostBundle(value) ?? asText(value);
}

function ownBundle(value: object, made: unknown): MimeBundle | Promise<MimeBundle> {
  if (made instanceof Promise) return made.then((bundle) => ownBundle(value, bundle));
  return typeof made === "object" && made !== null ? (made as MimeBundle) : asText(value);
}

function asText(value: unknown): MimeBundle {
  return { "text/plain": plainText(value) };
}

/** A property that may be a getter or a proxy trap that throws. */
function property(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** Text of a value, bounded in depth and length; getters are not called and proxies not trapped. */
function plainText(value: unknown): string {
  try {
    const text = inspect(value, {
      depth: 4,
      maxArrayLength: 100,
      maxStringLength: 10_000,
      breakLength: 100,
      getters: false,
      showProxy: false,
    });
    return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}… (${text.length} characters in all)`;
  } catch (error) {
    return `${Object.prototype.toString.call(value)} (could not be shown: ${String(error)})`;
  }
}

const MAX_LENGTH = 100_000;
