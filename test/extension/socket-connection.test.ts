import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExecuteOptions, KernelDeath } from "../../extension/connection.js";
import { KernelDiedError } from "../../extension/kernel-died-error.js";
import { SocketConnection } from "../../extension/socket-connection.js";
import { messageLines } from "../../kernel/protocol/message-lines.js";
import { createMessage, type InputQuestion, type Message } from "../../kernel/protocol/messages.js";
import { iopub, sender } from "./messages.js";

/** A kernel that does what the test has written for it, at the other end of a real socket. */
class ScriptedKernel {
  readonly received: Message[] = [];
  #socket: Socket | undefined;
  #end: (death: KernelDeath) => void = () => {};

  constructor(readonly script: (request: Message, kernel: ScriptedKernel) => void) {}

  async start(folder: string) {
    const path = join(folder, `kernel-${sender.newId()}`);
    const server = createServer((socket) => {
      this.#socket = socket;
      messageLines(socket, (line) => this.#receive(JSON.parse(line)));
    }).listen(path);
    await once(server, "listening");
    const ended = new Promise<KernelDeath>((resolve) => {
      this.#end = (death) => {
        this.#socket?.destroy();
        server.close();
        resolve(death);
      };
    });
    const stream = connect(path);
    await once(stream, "connect");
    return {
      stream,
      ended,
      kill: () => this.end({ code: null, signal: "SIGKILL", outOfMemory: false, lastLines: "" }),
    };
  }

  send(message: Message): void {
    this.#socket?.write(`${JSON.stringify(message)}\n`);
  }

  reply(request: Message, content: Record<string, unknown>): void {
    const type = request.header.msg_type.replace("_request", "_reply");
    this.send(createMessage(sender, request.channel, type, content, { parent: request.header }));
  }

  status(request: Message, execution_state: string): void {
    this.send(iopub("status", { execution_state }, request.header));
  }

  end(death: KernelDeath): void {
    this.#end(death);
  }

  #receive(request: Message): void {
    this.received.push(request);
    if (request.header.msg_type === "shutdown_request")
      this.end({ code: 0, signal: null, outOfMemory: false, lastLines: "" });
    else this.script(request, this);
  }
}

let folder: string;
const connections: SocketConnection[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kommunelab-connection-"));
});

afterEach(async () => {
  await Promise.all(connections.splice(0).map((connection) => connection.dispose()));
  await rm(folder, { recursive: true });
});

/** A connection whose kernels follow `script`, and the kernels that it has started. */
function connected(script: ScriptedKernel["script"]) {
  const kernels: ScriptedKernel[] = [];
  const connection = new SocketConnection(() => {
    const kernel = new ScriptedKernel(script);
    kernels.push(kernel);
    return kernel.start(folder);
  });
  connections.push(connection);
  return { connection, kernels };
}

const run = (connection: SocketConnection, code: string, onMessage: (message: Message) => void = () => {}) =>
  connection.execute(code, { typeCheck: "warn", onMessage, onInput: async () => null });

/** Answers each cell with its own code as output. */
const echo: ScriptedKernel["script"] = (request, kernel) => {
  kernel.status(request, "busy");
  kernel.send(iopub("stream", { name: "stdout", text: request.content.code }, request.header));
  kernel.reply(request, { status: "ok", execution_count: 1, user_expressions: {} });
  kernel.status(request, "idle");
};
const silence = () => {};

describe("execute", () => {
  it("gives the cell's output, then the reply", async () => {
    const { connection, kernels } = connected(echo);
    const texts: unknown[] = [];
    const reply = await run(connection, "æ\u2028ø\n😀", ({ content }) => texts.push(content.text));
    expect(texts).toEqual(["æ\u2028ø\n😀"]);
    expect(reply).toMatchObject({ status: "ok", execution_count: 1 });
    expect(kernels[0]?.received[0]).toMatchObject({
      channel: "shell",
      metadata: { kommunelab: { typeCheck: "warn" } },
      content: { code: "æ\u2028ø\n😀", stop_on_error: true },
    });
  });

  it("ends when the kernel is idle, whichever of reply and idle comes first", async () => {
    const { connection } = connected((request, kernel) => {
      kernel.status(request, "idle");
      kernel.send(iopub("stream", { name: "stdout", text: "late" }, request.header));
      kernel.reply(request, { status: "ok", execution_count: 2 });
    });
    const texts: unknown[] = [];
    await run(connection, "1", ({ content }) => texts.push(content.text));
    expect(texts).toEqual(["late"]);
  });

  it("passes on what a cell writes after it has ended, to that cell", async () => {
    const { connection, kernels } = connected(echo);
    const first: unknown[] = [];
    await run(connection, "1", ({ content }) => first.push(content.text));
    await run(connection, "2");
    const [kernel] = kernels;
    const late = new Promise((resolve) => {
      kernel?.send(iopub("stream", { name: "stdout", text: "late" }, kernel.received[0]?.header));
      void run(connection, "3").then(resolve);
    });
    await late;
    expect(first).toEqual(["1", "late"]);
  });

  it("starts one kernel for cells that come at once", async () => {
    const { connection, kernels } = connected(echo);
    await Promise.all([run(connection, "1"), run(connection, "2")]);
    expect(kernels).toHaveLength(1);
  });

  it("tells why the kernel did not start, and tries again the next time", async () => {
    let starts = 0;
    const connection = new SocketConnection(async () => {
      starts += 1;
      throw new Error("no Node.js here");
    });
    await expect(run(connection, "1")).rejects.toThrow("no Node.js here");
    await expect(run(connection, "1")).rejects.toThrow("no Node.js here");
    expect(starts).toBe(2);
  });
});

describe("a question of the kernel", () => {
  const question: InputQuestion = { kind: "prompt", message: "Year?", preset: "2022", password: false };
  /** A kernel whose cells ask, and end when they are answered. */
  const asking: ScriptedKernel["script"] = (message, kernel) => {
    const cell = kernel.received[0] as Message;
    const ask = () => {
      const about = { parent: cell.header, metadata: { kommunelab: { question } } };
      kernel.send(createMessage(sender, "stdin", "input_request", { prompt: "Year? [2022] ", password: false }, about));
    };
    const end = () => {
      kernel.reply(cell, { status: "ok", execution_count: 1 });
      kernel.status(cell, "idle");
    };
    const { msg_type } = message.header;
    if (msg_type === "execute_request") ask();
    else end();
  };
  const execute = (onInput: ExecuteOptions["onInput"]) => {
    const { connection, kernels } = connected(asking);
    const done = connection.execute("prompt()", { typeCheck: "off", onMessage: () => {}, onInput });
    return { connection, done, received: () => kernels[0]?.received ?? [] };
  };

  it("is answered on the stdin channel, and its cell goes on", async () => {
    const asked: InputQuestion[] = [];
    const { done, received } = execute(async (put) => {
      asked.push(put);
      return "2018";
    });
    expect(await done).toMatchObject({ status: "ok" });
    expect(asked).toEqual([question]);
    expect(received()[0]?.content.allow_stdin).toBe(true);
    expect(received()[1]).toMatchObject({
      channel: "stdin",
      header: { msg_type: "input_reply" },
      parent_header: { msg_type: "input_request" },
      metadata: { kommunelab: { cancelled: false } },
      content: { value: "2018" },
    });
  });

  it("that the user declines says so", async () => {
    const { done, received } = execute(async () => null);
    await done;
    expect(received()[1]).toMatchObject({ metadata: { kommunelab: { cancelled: true } }, content: { value: "" } });
  });

  it("is taken back when the cell ends otherwise, and its answer goes nowhere", async () => {
    let waiting: AbortSignal | undefined;
    let answer: (value: string) => void = () => {};
    const { connection, done, received } = execute((_, over) => {
      waiting = over;
      return new Promise((resolve) => (answer = resolve));
    });
    await until(() => waiting !== undefined);
    await Promise.race([done, connection.interrupt()]);
    await until(() => waiting?.aborted === true);
    answer("too late");
    // What was sent before it has arrived when the kernel has ended.
    await connection.restart();
    expect(received().map(({ header }) => header.msg_type)).not.toContain("input_reply");
  });
});

describe("the death of a kernel", () => {
  const death: KernelDeath = { code: null, signal: "SIGKILL", outOfMemory: false, lastLines: "out of memory" };

  it("ends the cells that ran and is told", async () => {
    const { connection, kernels } = connected(silence);
    const told: KernelDeath[] = [];
    connection.onDidDie((how) => told.push(how));
    const running = run(connection, "while (true) {}").catch((error: KernelDiedError) => error.death);
    await until(() => kernels[0]?.received.length === 1);
    kernels[0]?.end(death);
    expect(await running).toEqual(death);
    expect(told).toEqual([death]);
  });

  it("is followed by a new kernel at the next cell", async () => {
    const { connection, kernels } = connected(echo);
    await run(connection, "1");
    const died = new Promise((resolve) => connection.onDidDie(resolve));
    kernels[0]?.end(death);
    await died;
    await run(connection, "2");
    expect(kernels).toHaveLength(2);
  });

  it("is not told when it was asked for", async () => {
    const { connection, kernels } = connected(silence);
    const told: KernelDeath[] = [];
    connection.onDidDie((how) => told.push(how));
    const running = run(connection, "1").catch((error: unknown) => error);
    await until(() => kernels[0]?.received.length === 1);
    await connection.restart();
    expect(await running).toEqual(new KernelDiedError(null));
    expect(told).toEqual([]);
    expect(kernels).toHaveLength(2);
    expect(kernels[0]?.received.at(-1)).toMatchObject({ channel: "control", content: { restart: true } });
  });
});

describe("interrupt", () => {
  it("goes on the control channel while a cell runs", async () => {
    const { connection } = connected((request, kernel) => {
      if (request.header.msg_type !== "interrupt_request") return;
      expect(request.channel).toBe("control");
      kernel.reply(request, { status: "ok" });
      const cell = kernel.received[0] as Message;
      kernel.reply(cell, { status: "error", execution_count: 1, ename: "Interrupted", evalue: "", traceback: [] });
      kernel.status(cell, "idle");
    });
    const running = run(connection, "while (true) {}");
    await connection.interrupt();
    expect(await running).toMatchObject({ status: "error", ename: "Interrupted" });
  });

  it("starts no kernel", async () => {
    const { connection, kernels } = connected(silence);
    await connection.interrupt();
    expect(kernels).toHaveLength(0);
  });

  it("is no failure of its own while a kernel fails to start", async () => {
    const connection = new SocketConnection(() => Promise.reject(new Error("no Node.js")));
    const running = run(connection, "1");
    await expect(connection.interrupt()).resolves.toBeUndefined();
    await expect(running).rejects.toThrow("no Node.js");
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
