import type { Reading } from "./parameter.js";

const NUMBER = /^[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;

export const asNumber: Reading = (text) => {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed) && !HEXADECIMAL.test(trimmed)) return undefined;
  const value = Number(trimmed.replaceAll("_", ""));
  return Number.isFinite(value) ? { value } : undefined;
};

export const asBigint: Reading = (text) => {
  const digits = /^\s*(-?\d+)n?\s*$/.exec(text)?.[1];
  return digits === undefined ? undefined : { value: BigInt(digits) };
};

export const asBoolean: Reading = (text) => {
  if (text === "true") return { value: true };
  return text === "false" ? { value: false } : undefined;
};

export const asString: Reading = (text) => ({ value: text });

/** Any JSON. */
export const asJson: Reading = (text) => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

export const asArray: Reading = (text) => {
  const read = asJson(text);
  return Array.isArray(read?.value) ? read : undefined;
};

export const asObject: Reading = (text) => {
  const read = asJson(text);
  return typeof read?.value === "object" && read.value !== null && !Array.isArray(read.value) ? read : undefined;
};

/** JSON where it is, else the text itself. */
export const asAnything: readonly Reading[] = [asJson, asString];

/** One value and no other, written as `written`. */
export function asOnly(value: string | number | boolean | bigint | null | undefined, written: string): Reading {
  return (text) => (text === written ? { value } : undefined);
}
