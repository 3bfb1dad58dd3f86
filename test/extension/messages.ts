import { createMessage, type Header, type Message, type Sender } from "../../kernel/protocol/messages.js";

let made = 0;

/** A sender whose ids count up. */
export const sender: Sender = {
  session: "test",
  username: "test",
  newId: () => {
    made += 1;
    return `message-${made}`;
  },
  now: () => new Date(0),
};

/** A message as a kernel sends it for a cell. */
export function iopub(type: string, content: object, parent?: Header): Message {
  return createMessage(sender, "iopub", type, content as Record<string, unknown>, { parent });
}

export const stream = (text: string, name = "stdout") => iopub("stream", { name, text });
