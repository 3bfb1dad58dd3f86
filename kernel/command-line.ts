import { parseArgs } from "node:util";
import type { TypeCheck } from "./protocol/messages.js";

export interface CommandLine {
  /** Path of the unix socket or named pipe to listen on. */
  readonly socket: string;
  readonly typeCheck: TypeCheck;
}

/** The kernel's command line; throws when it cannot be understood. */
export function commandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: { socket: { type: "string" }, "type-check": { type: "string", default: "error" } },
  });
  const typeCheck = values["type-check"];
  if (values.socket === undefined) throw new Error("--socket PATH is missing: where should the kernel listen?");
  if (!isTypeCheck(typeCheck)) throw new Error(`--type-check is "${typeCheck}"; it can be error, warn or off`);
  return { socket: values.socket, typeCheck };
}

function isTypeCheck(text: string): text is TypeCheck {
  return text === "error" || text === "warn" || text === "off";
}
