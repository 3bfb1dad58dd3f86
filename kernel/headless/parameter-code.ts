import type { GivenParameter, ParameterValue } from "./parameter.js";

/** Statements that declare parameters anew with the values given. */
export function parameterCode(parameters: readonly GivenParameter[]): string {
  return ["// Parameters", ...parameters.map(statement)].join("\n");
}

function statement({ name, value, declared }: GivenParameter): string {
  const code = literalOf(value);
  const { keyword = "const", annotation, literal } = declared ?? {};
  // The type of `const year = 2022` is 2022, and cells compare with it: they must compile as before.
  const type = annotation ?? (literal === undefined || literal === code ? undefined : `${literal} | ${code}`);
  return `${keyword} ${name}${type === undefined ? "" : `: ${type}`} = ${code};`;
}

function literalOf(value: ParameterValue | unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(literalOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value));
  const entries = Object.entries(value).map(([key, part]) => `${keyOf(key)}: ${literalOf(part)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** In brackets, `__proto__` is a key as any other, as it is in JSON. */
function keyOf(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : JSON.stringify(key);
}
