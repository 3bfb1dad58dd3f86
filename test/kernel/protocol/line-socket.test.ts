import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listenForLines } from "../../../kernel/protocol/line-socket.js";
import { createMessage, type Message } from "../../../kernel/protocol/messages.js";
import type { Transport } from "../../../kernel/protocol/transport.js";

const sender = { session: "s", username: "u", newId: () => "1", now: () => new Date(0) };
const message = (text: string): Message => createMessage(sender, "shell", "test", { text });

describe("listenForLines", () => {
  let folder: string;
  let path: string;
  let kernel: Transport;
  let client: Socket;
  let received: Message[];
  let closed: Promise<void>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "kommunelab-socket-"));
    path = process.platform === "win32" ? `\\\\.\\pipe\\${folder.replaceAll("\\", "-")}` : join(folder, "kernel.sock");
    received = [];
    await new Promise<void>((listening) => {
      closed = new Promise((resolve) => {
        kernel = listenForLines(path, {
          listening,
          failed: (reason) => expect.unreachable(reason),
          message: (got) => received.push(got),
          closed: resolve,
        });
      });
    });
  });

  afterEach(() => {
    client.destroy();
    rmSync(folder, { recursive: true });
  });

  it("sends what was said before the front end came, then the rest, one message a line", async () => {
    kernel.send(message("early"));
    client = connect(path);
    const text = new Promise<string>((resolve) => {
      let all = "";
      client.on("data", (data) => {
        all += data;
      });
      client.on("end", () => resolve(all));
    });
    await new Promise((resolve) => client.once("connect", resolve));
    kernel.send(message("line\nbreak"));
    kernel.end(() => {});
    const lines = (await text).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).content.text)).toEqual(["early", "line\nbreak"]);
  });

  it("takes messages however they are cut into pieces", async () => {
    client = connect(path);
    const bytes = Buffer.from(`${JSON.stringify(message("blåbær"))}\n${JSON.stringify(message("to"))}\n`);
    const cut = bytes.indexOf("å") + 1;
    client.write(bytes.subarray(0, cut));
    await new Promise((resolve) => setTimeout(resolve, 20));
    client.write(bytes.subarray(cut));
    await expect.poll(() => received.map(({ content }) => content.text)).toEqual(["blåbær", "to"]);
  });

  it("tells when the front end is gone", async () => {
    client = connect(path);
    await new Promise((resolve) => client.once("connect", resolve));
    client.destroy();
    await closed;
  });
});
