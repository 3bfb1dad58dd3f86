import { existsSync, unlinkSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { messageLines } from "./message-lines.js";
import type { Message } from "./messages.js";

export interface LineSocketEvents {
  /** The front end can connect now. */
  readonly listening: () => void;
  readonly message: (message: Message) => void;
  /** The front end is gone, or never came. */
  readonly closed: () => void;
}

/** A connection to one front end: messages as lines of JSON. */
export interface LineSocket {
  send(message: Message): void;
  /** Calls back when the front end has read so much that more can be sent; at once when it keeps up. */
  whenRoom(callback: () => void): void;
  /** Calls back when all that was sent is on its way; nothing can be sent after. */
  end(sent: () => void): void;
}

/**
 * Listens for one front end on a unix socket, or a named pipe on Windows: no port is opened that others could reach.
 *
 * @param patience how long to wait for the front end, in milliseconds
 */
export function listenForLines(path: string, events: LineSocketEvents, patience = 60_000): LineSocket {
  let client: Socket | undefined;
  const unsent: string[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((socket) => {
    clearTimeout(tooLate);
    server.close();
    client = socket;
    for (const line of unsent.splice(0)) socket.write(line);
    messageLines(socket, (line) => events.message(JSON.parse(line)));
    socket.on("drain", () => {
      for (const callback of waiting.splice(0)) callback();
    });
    socket.on("error", () => {});
    socket.on("close", events.closed);
  });
  const tooLate = setTimeout(events.closed, patience);
  if (process.platform !== "win32" && existsSync(path)) unlinkSync(path);
  server.listen(path, events.listening);
  return {
    send: (message) => {
      const line = `${JSON.stringify(message)}\n`;
      if (client) client.write(line);
      else unsent.push(line);
    },
    whenRoom: (callback) => {
      if (client?.writableNeedDrain) waiting.push(callback);
      else callback();
    },
    end: (sent) => {
      if (client && !client.destroyed) client.end(sent);
      else sent();
    },
  };
}
