import { parseArgs } from "node:util";
import { readConnectionFile } from "./protocol/connection-file.js";
import type { TypeCheck } from "./protocol/messages.js";
import type { Address } from "./protocol/transport.js";

export interface CommandLine {
  readonly address: Address;
  readonly typeCheck: TypeCheck;
}

/** The kernel's command line; throws when it cannot be understood. */
export function commandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      socket: { type: "string" },
      "connection-file": { type: "string" },
      "type-check": { type: "string", default: "error" },
    },
  });
  const typeCheck = values["type-check"];
  if (!isTypeCheck(typeCheck)) throw new Error(`--type-check is "${typeCheck}"; it can be error, warn or off`);
  return { address: addressOf(values.socket, values["connection-file"]), typeCheck };
}

/** A unix socket or named pipe, or the sockets of a Jupyter connection file. */
function addressOf(socket: string | undefined, file: string | undefined): Address {
  if (socket !== undefined && file !== undefined) throw new Error("give --socket or --connection-file, not both");
  if (file !== undefined) return { transport: "zeromq", connection: readConnectionFile(file) };
  if (socket !== undefined) return { transport: "lines", path: socket };
  throw new Error("--socket PATH or --connection-file FILE is missing: where should the kernel listen?");
}

function isTypeCheck(text: string): text is TypeCheck {
  return text === "error" || text === "warn" || text === "off";
}
