import { readFileSync } from "node:fs";
import { isIPv4, isIPv6 } from "node:net";
import type { ConnectionInfo, SocketName } from "./transport.js";

const SOCKETS: readonly SocketName[] = ["shell", "control", "stdin", "iopub", "hb"];
const SCHEME = "hmac-sha256";

/**
 * Reads a Jupyter connection file.
 *
 * @throws Error that names the file, the field, its value and what it can be
 */
export function readConnectionFile(file: string): ConnectionInfo {
  const fail = (problem: string): never => {
    throw new Error(`the connection file ${file} ${problem}`);
  };
  const fields = parse(file, fail);
  const transport = fields.transport ?? "tcp";
  if (transport !== "tcp" && transport !== "ipc")
    return fail(`has "transport": ${shown(transport)}; it can be "tcp" or "ipc"`);
  const scheme = fields.signature_scheme ?? SCHEME;
  if (scheme !== SCHEME) fail(`has "signature_scheme": ${shown(scheme)}; it can be "${SCHEME}"`);
  const { key = "", ip } = fields;
  if (typeof key !== "string") return fail('has a "key" that is not text');
  if (typeof ip !== "string" || ip === "") return fail(`has "ip": ${shown(ip)}; it must be an address`);
  if (transport === "tcp") checkAddress(ip, key, fail);
  const ports = Object.fromEntries(SOCKETS.map((name) => [name, portOf(fields, name, transport, fail)]));
  return { transport, ip, key, ports: ports as Record<SocketName, number> };
}

type Fail = (problem: string) => never;

function parse(file: string, fail: Fail): Record<string, unknown> {
  let fields: unknown;
  try {
    fields = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return fail(error instanceof SyntaxError ? `is not JSON: ${error.message}` : `cannot be read: ${String(error)}`);
  }
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return fail("is not a JSON object");
  return fields as Record<string, unknown>;
}

/** Whoever can send an unsigned message can run code here, so such messages are taken from this machine only. */
function checkAddress(ip: string, key: string, fail: Fail): void {
  if (isLoopback(ip)) return;
  if (!isIPv4(ip) && !isIPv6(ip) && ip !== "*") fail(`has "ip": ${shown(ip)}; it must be an IP address, as 127.0.0.1`);
  if (key === "")
    fail(`has "ip": ${shown(ip)}, which other machines can reach, and no "key": give one, or use 127.0.0.1`);
}

function isLoopback(ip: string): boolean {
  return (isIPv4(ip) && ip.startsWith("127.")) || ip === "::1" || ip === "localhost";
}

function portOf(fields: Record<string, unknown>, name: SocketName, transport: "tcp" | "ipc", fail: Fail): number {
  const port = fields[`${name}_port`];
  const most = transport === "tcp" ? 65_535 : Number.MAX_SAFE_INTEGER;
  if (typeof port === "number" && Number.isInteger(port) && port >= 1 && port <= most) return port;
  return fail(`has "${name}_port": ${shown(port)}; it must be a whole number from 1 to ${most}`);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
