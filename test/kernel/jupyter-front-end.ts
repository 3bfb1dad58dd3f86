import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dealer, Request, type Socket, Subscriber } from "zeromq";
import { createMessage, type Message, type Sender } from "../../kernel/protocol/messages.js";
import { Answer } from "./kernel-client.js";

/** What a connection file holds. */
export interface Connection {
  readonly transport: string;
  readonly ip: string;
  readonly key: string;
  readonly signature_scheme: string;
  readonly shell_port: number;
  readonly control_port: number;
  readonly stdin_port: number;
  readonly iopub_port: number;
  readonly hb_port: number;
}

/** A connection on free ports of this machine, or on ipc sockets when `ip` is a path. */
export async function newConnection(changes: Partial<Connection> = {}): Promise<Connection> {
  const [shell_port, control_port, stdin_port, iopub_port, hb_port] =
    changes.transport === "ipc" ? [1, 2, 3, 4, 5] : await freePorts(5);
  const ports = { shell_port, control_port, stdin_port, iopub_port, hb_port } as Connection;
  return {
    ...ports,
    transport: "tcp",
    ip: "127.0.0.1",
    key: randomUUID(),
    signature_scheme: "hmac-sha256",
    ...changes,
  };
}

/** Writes a connection file into a folder; gives its path. */
export function writeConnectionFile(connection: object, folder: string): string {
  const file = join(folder, "kernel.json");
  writeFileSync(file, JSON.stringify(connection));
  return file;
}

export interface JupyterKernel {
  readonly process: ChildProcess;
  readonly connection: Connection;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** What the process has written to stderr. */
  readonly stderr: () => string;
}

/** Starts a kernel process for Jupyter front ends. */
export async function startJupyterKernel(
  program: string,
  folder: string,
  { connection, env = {} }: { readonly connection?: Connection; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<JupyterKernel> {
  const used = connection ?? (await newConnection());
  const own = mkdtempSync(join(tmpdir(), "kommunelab-jupyter-"));
  const args = ["--no-force-async-hooks-checks", program, "--connection-file", writeConnectionFile(used, own)];
  // A file, as a terminal, can be written to all the time; the pipes of Node cannot, once the kernel takes what cells write.
  const errors = join(own, "stderr");
  const log = openSync(errors, "a");
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", log],
  });
  closeSync(log);
  let last: string | undefined;
  const exited = new Promise<Awaited<JupyterKernel["exited"]>>((resolve) => {
    child.once("close", (code, signal) => {
      last = readFileSync(errors, "utf8");
      rmSync(own, { recursive: true });
      resolve({ code, signal });
    });
  });
  return { process: child, connection: used, exited, stderr: () => last ?? readFileSync(errors, "utf8") };
}

type AnswerInput = (prompt: string, password: boolean) => string | undefined | Promise<string>;

type RequestChannel = "shell" | "control" | "stdin";

/** A front end that speaks Jupyter's protocol over ZeroMQ. */
export class JupyterFrontEnd {
  readonly sender: Sender;
  /** Every message that came, also those for nobody here. */
  readonly received: Message[] = [];
  readonly #connection: Connection;
  readonly #sockets: Readonly<Record<RequestChannel, Dealer>> & { readonly iopub: Subscriber };
  readonly #answers = new Map<string, { readonly answer: Answer; readonly over: (answer: Answer) => void }>();
  #answerInput: AnswerInput | undefined;

  constructor(connection: Connection, session: string = randomUUID()) {
    this.#connection = connection;
    this.sender = { session, username: "test", newId: randomUUID, now: () => new Date() };
    const dealer = () => new Dealer({ routingId: session, linger: 0, receiveHighWaterMark: 0 });
    const iopub = new Subscriber({ linger: 0, receiveHighWaterMark: 0 });
    this.#sockets = { shell: dealer(), control: dealer(), stdin: dealer(), iopub };
    iopub.subscribe("");
    for (const [channel, socket] of Object.entries(this.#sockets)) {
      socket.connect(addressOf(connection, channel));
      void this.#listen(channel as Message["channel"], socket);
    }
  }

  /** Waits until the kernel answers and what it publishes arrives. */
  async ready(): Promise<this> {
    for (;;) {
      const answer = this.request("kernel_info_request");
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, 1_000, undefined));
      if (await Promise.race([answer, late])) return this;
    }
  }

  /** Answers the kernel's questions from now on; not at all where `answer` gives undefined. */
  onInput(answer: AnswerInput): void {
    this.#answerInput = answer;
  }

  /** Sends a request; the answer comes when the kernel has replied and is idle again. */
  request(type: string, content: object = {}, channel: RequestChannel = channelOf(type)): Promise<Answer> {
    return this.begin(type, content, channel).over;
  }

  /** As {@link request}, giving what has come so far too. */
  begin(type: string, content: object = {}, channel: RequestChannel = channelOf(type)) {
    const message = createMessage(this.sender, channel, type, content);
    const answer = new Answer();
    const over = new Promise<Answer>((resolve) => {
      this.#answers.set(message.header.msg_id, { answer, over: resolve });
    });
    void this.send(channel, this.frames(message));
    return { answer, over };
  }

  execute(code: string, options: object = {}): Promise<Answer> {
    return this.request("execute_request", { ...EXECUTE, code, ...options });
  }

  /** Executes a cell that prints "begun" when it does not return, and waits until it has. */
  async beginCell(code: string, options: object = {}): Promise<{ readonly answer: Promise<Answer> }> {
    const { answer, over } = this.begin("execute_request", { ...EXECUTE, code, ...options });
    while (!answer.stream("stdout").includes("begun")) await new Promise((resolve) => setTimeout(resolve, 5));
    return { answer: over };
  }

  /** A message's frames, signed. */
  frames({ header, parent_header, metadata, content }: Omit<Message, "content"> & { content: unknown }): Buffer[] {
    const parts = [header, parent_header, metadata, content].map((part) => Buffer.from(JSON.stringify(part)));
    return [Buffer.from("<IDS|MSG>"), Buffer.from(signatureOf(this.#connection.key, parts)), ...parts];
  }

  async send(channel: RequestChannel, frames: readonly (Buffer | string)[]): Promise<void> {
    while (!this.#sockets[channel].writable) await new Promise((resolve) => setTimeout(resolve, 1));
    await this.#sockets[channel].send([...frames]);
  }

  close(): void {
    for (const socket of Object.values(this.#sockets)) socket.close();
  }

  async #listen(channel: Message["channel"], socket: Socket & AsyncIterable<Buffer[]>): Promise<void> {
    for await (const frames of socket) this.#take(this.#message(channel, frames));
  }

  #message(channel: Message["channel"], frames: readonly Buffer[]): Message {
    const start = frames.findIndex((frame) => String(frame) === "<IDS|MSG>");
    const [signature, ...parts] = frames.slice(start + 1) as [Buffer, ...Buffer[]];
    if (String(signature) !== signatureOf(this.#connection.key, parts)) throw new Error("the kernel signed wrongly");
    const [header, parent_header, metadata, content] = parts.map((part) => JSON.parse(String(part)));
    return { channel, header, parent_header, metadata, content };
  }

  #take(message: Message): void {
    this.received.push(message);
    if (message.header.msg_type === "input_request") void this.#reply(message);
    const entry = this.#answers.get((message.parent_header as { msg_id?: string }).msg_id ?? "");
    if (!entry || message.channel === "stdin") return;
    entry.answer.messages.push(message);
    if (entry.answer.isOver) entry.over(entry.answer);
  }

  async #reply({ header, content }: Message): Promise<void> {
    const value = await this.#answerInput?.(String(content.prompt), content.password === true);
    if (value === undefined) return;
    const reply = createMessage(this.sender, "stdin", "input_reply", { status: "ok", value }, { parent: header });
    await this.send("stdin", this.frames(reply as unknown as Message));
  }
}

/** Whether the kernel's heartbeat echoes. */
export async function heartbeat(connection: Connection, text: string): Promise<string> {
  const socket = new Request({ linger: 0 });
  socket.connect(addressOf(connection, "hb"));
  await socket.send(text);
  const [echo] = await socket.receive();
  socket.close();
  return String(echo);
}

const EXECUTE = {
  silent: false,
  store_history: true,
  user_expressions: {},
  allow_stdin: true,
  stop_on_error: true,
};

function channelOf(type: string): RequestChannel {
  return /^(interrupt|shutdown)_/.test(type) ? "control" : "shell";
}

function addressOf(connection: Connection, channel: string): string {
  const port = connection[`${channel}_port` as "shell_port"];
  return connection.transport === "ipc" ? `ipc://${connection.ip}-${port}` : `tcp://${connection.ip}:${port}`;
}

function signatureOf(key: string, parts: readonly Buffer[]): string {
  if (key === "") return "";
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return hmac.digest("hex");
}

/**
 * Ports that nobody listens on, all different. They are below those that systems give out, and each process of tests begins
 * elsewhere: nobody takes one before the kernel listens there.
 */
async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  for (; ports.length < count; tried++) {
    const port = LOWEST_PORT + ((200 * process.pid + tried) % 20_000);
    if (await isFree(port)) ports.push(port);
  }
  return ports;
}

const LOWEST_PORT = 11_000;
let tried = 0;

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
