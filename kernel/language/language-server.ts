import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

interface Answer {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** A language server ended of itself; what it was asked can be asked of another. */
export class ServerEnded extends Error {}

/** A language server was closed before it had answered. */
export class ServerClosed extends Error {}

/** A process that speaks the Language Server Protocol on its standard streams. It ends when this process does. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #complaint = "";
  #ended: Error | undefined;

  /** @param environment what this process's own is added to */
  constructor(program: string, folder: string, environment: Readonly<Record<string, string>> = {}) {
    this.#process = spawn(program, ["--lsp", "--stdio"], {
      cwd: folder,
      env: { ...environment, ...process.env },
      windowsHide: true,
      // An interrupt from the terminal is for the cell that runs.
      detached: process.platform !== "win32",
    });
    this.#process.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    this.#process.stderr.on("data", (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk).slice(-LONGEST_COMPLAINT);
    });
    this.#process.stdin.on("error", () => {});
    this.#process.on("error", (error) => this.#end(new ServerEnded(error.message)));
    this.#process.on("close", (code, signal) =>
      this.#end(new ServerEnded(`${signal ?? `exit code ${code}`} ${this.#complaint}`.trim())),
    );
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** @throws ServerEnded or ServerClosed when it ends before it has answered */
  request<Result>(method: string, params: object | null): Promise<Result> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  close(): void {
    this.#end(new ServerClosed("closed"));
    this.#process.kill("SIGKILL");
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let message = this.#next(); message; message = this.#next()) this.#take(message);
  }

  /** Takes one whole message off what was received: a header, an empty line, and as many bytes as the header says. */
  #next(): Answer | undefined {
    const end = this.#received.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const start = end + 4;
    const length = Number(/Content-Length: *(\d+)/i.exec(this.#received.toString("latin1", 0, end))?.[1]);
    if (this.#received.length < start + length) return undefined;
    const body = this.#received.toString("utf8", start, start + length);
    this.#received = this.#received.subarray(start + length);
    return JSON.parse(body);
  }

  #take({ id, method, result, error }: Answer): void {
    if (method !== undefined) {
      // What it asks of an editor does not concern a kernel.
      if (id !== undefined) this.#send({ id, result: null });
      return;
    }
    const waiting = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result as never);
  }

  #end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}

const LONGEST_COMPLAINT = 2000;
