import { existsSync, unlinkSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { messageJson } from "./message-json.js";
import { messageLines } from "./message-lines.js";
import type { Transport, TransportEvents } from "./transport.js";

/**
 * Listens for one front end on a unix socket, or a named pipe on Windows: no port is opened that others could reach.
 *
 * @param patience how long to wait for the front end, in milliseconds
 */
export function listenForLines(path: string, events: TransportEvents, patience = 60_000): Transport {
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
  server.once("error", (error) => events.failed(`cannot listen on ${path}: ${error.message}`));
  server.listen(path, events.listening);
  return {
    send: (message) => {
      const line = `${messageJson(message)}\n`;
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
