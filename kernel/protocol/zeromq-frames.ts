import { messageJson } from "./message-json.js";
import type { Channel, Header, Message } from "./messages.js";
import type { Signer } from "./zeromq-signer.js";

/** A part of a message on the wire, to be sent. */
export type Frame = string | Buffer;

/** A message as it came: from whom, and what it says; or why it is not taken. */
export type Received =
  | { readonly identities: readonly Buffer[]; readonly message: Message }
  | { readonly problem: string };

/**
 * Reads a message of Jupyter's wire protocol: identities, `<IDS|MSG>`, signature, header, parent header, metadata,
 * content, buffers. Nothing is parsed before its signature is known to be right.
 */
export function decodeFrames(channel: Channel, frames: readonly Buffer[], signer: Signer): Received {
  const delimiter = frames.findIndex((frame) => frame.equals(DELIMITER_BYTES));
  if (delimiter < 0) return { problem: `it has no ${DELIMITER}` };
  const [signature, ...rest] = frames.slice(delimiter + 1);
  const parts = rest.slice(0, PARTS);
  if (!signature || parts.length < PARTS) return { problem: `it has ${rest.length} of ${PARTS} parts` };
  const problem = signer.problem(signature, parts);
  if (problem) return { problem };
  return parse(channel, parts, frames.slice(0, delimiter));
}

/**
 * The frames of a message, to go after the identities of who gets it. They are text, which ZeroMQ takes over as it is; of
 * each buffer that is not small it would tell this thread, later, that it needs it no more.
 */
export function encodeFrames({ header, parent_header, metadata, content }: Message, signer: Signer): string[] {
  const parts = [header, parent_header, metadata, content].map((part) => messageJson(part));
  return [DELIMITER, signer.sign(parts), ...parts];
}

function parse(channel: Channel, parts: readonly Buffer[], identities: readonly Buffer[]): Received {
  try {
    const [header, parent_header, metadata, content] = parts.map((part, index) => jsonObject(part, index));
    if (!isHeader(header)) return { problem: "its header lacks msg_id, session or msg_type" };
    const message = { channel, header, parent_header, metadata, content } as Message;
    return { identities, message };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function jsonObject(part: Buffer, index: number): object {
  const name = ["header", "parent header", "metadata", "content"][index];
  let value: unknown;
  try {
    value = JSON.parse(UTF_8.decode(part));
  } catch {
    throw new Error(`its ${name} is not JSON`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`its ${name} is not a JSON object`);
  return value;
}

function isHeader(header: object | undefined): header is Header {
  const { msg_id, session, msg_type } = header as Partial<Record<keyof Header, unknown>>;
  return [msg_id, session, msg_type].every((field) => typeof field === "string" && field !== "");
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });
const DELIMITER = "<IDS|MSG>";
const DELIMITER_BYTES = Buffer.from(DELIMITER);
/** Header, parent header, metadata, content. */
const PARTS = 4;
