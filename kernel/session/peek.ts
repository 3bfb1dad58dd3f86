import { types } from "node:util";

/**
 * A property of an object or of what it inherits from, without running any of the object's code: undefined where a getter
 * or a proxy would have to be asked.
 */
export function peek(value: object, key: PropertyKey): unknown {
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at)) {
    if (types.isProxy(at)) return undefined;
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found) return found.value;
  }
  return undefined;
}

/** Name of the class that made an object; null when it inherits from nothing. */
export function className(value: object): string | null {
  for (let at: object | null = Object.getPrototypeOf(value); at !== null; at = Object.getPrototypeOf(at)) {
    if (types.isProxy(at)) return "Object";
    const maker: unknown = Object.getOwnPropertyDescriptor(at, "constructor")?.value;
    const name = typeof maker === "function" && !types.isProxy(maker) ? peek(maker, "name") : undefined;
    if (typeof name === "string" && name !== "") return name;
  }
  return null;
}

/** Whether an object is an error: V8's own, or one that another thread made. */
export function isError(value: object): value is Error {
  if (types.isNativeError(value)) return true;
  for (let at: object | null = value; at !== null && !types.isProxy(at); at = Object.getPrototypeOf(at))
    if (at === Error.prototype) return true;
  return false;
}
