import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createMessage, type Message } from "../../../kernel/protocol/messages.js";
import {
  type Connection,
  heartbeat,
  JupyterFrontEnd,
  type JupyterKernel,
  newConnection,
  startJupyterKernel,
  writeConnectionFile,
} from "../jupyter-front-end.js";
import { kernelProgram } from "../kernel-client.js";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-jupyter-folder-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a kernel process that Jupyter's front ends talk with", () => {
  let kernel: JupyterKernel;
  let one: JupyterFrontEnd;

  beforeAll(async () => {
    kernel = await startJupyterKernel(kernelProgram, folder);
    one = await new JupyterFrontEnd(kernel.connection).ready();
  }, 60_000);

  afterAll(async () => {
    await one.request("shutdown_request", { restart: false });
    one.close();
    await kernel.exited;
  });

  const request = (type = "kernel_info_request") => createMessage(one.sender, "shell", type, {});
  /** Sends frames, and then asks for something: whether the kernel answered the one and the other. */
  const answers = async (frames: readonly (Buffer | string)[], id: string) => {
    await one.send("shell", frames);
    const next = await one.request("kernel_info_request");
    const got = one.received.filter(({ parent_header }) => parent_header.msg_id === id).length > 0;
    return { got, goesOn: next.reply.status === "ok" };
  };

  it("answers a cell in Jupyter's order, each message signed", async () => {
    const answer = await one.execute('console.log("hei"); display("shown"); 1 + 1');
    expect(answer.types.filter((type) => type !== "execute_reply")).toEqual([
      "busy",
      "execute_input",
      "stream",
      "display_data",
      "execute_result",
      "idle",
    ]);
    expect(answer.reply).toMatchObject({ status: "ok", payload: [], user_expressions: {} });
    expect(answer.result).toBe("2");
  });

  it("welcomes who subscribes, so that they know that they miss nothing", async () => {
    const other = await new JupyterFrontEnd(kernel.connection).ready();
    const welcome = () => other.received.find(({ header }) => header.msg_type === "iopub_welcome");
    await expect.poll(welcome).toMatchObject({ channel: "iopub", content: { subscription: "" }, parent_header: {} });
    other.close();
  });

  it("echoes heartbeats, also while a cell loops", async () => {
    expect(await heartbeat(kernel.connection, "one")).toBe("one");
    const loop = await one.beginCell('console.log("begun"); for (;;) {}');
    expect(await heartbeat(kernel.connection, "two")).toBe("two");
    await one.request("interrupt_request");
    await loop.answer;
  });

  it("answers on control while a cell loops, and interrupts it with its state kept", async () => {
    const loop = await one.beginCell('let kept = "kept"; console.log("begun"); for (;;) {}');
    const info = await one.request("kernel_info_request", {}, "control");
    expect(info.types).toEqual(expect.arrayContaining(["busy", "kernel_info_reply", "idle"]));
    expect(info.messages.find(({ channel }) => channel === "control")?.content.status).toBe("ok");
    expect((await one.request("interrupt_request")).reply).toEqual({ status: "ok" });
    expect((await loop.answer).reply).toMatchObject({ status: "error", ename: "Interrupted" });
    expect((await one.execute("kept")).result).toBe("'kept'");
  });

  it("answers each front end on its own, and shows all of them what happens", async () => {
    const two = await new JupyterFrontEnd(kernel.connection).ready();
    const [first, second] = await Promise.all([one.execute('"one"'), two.execute('"two"')]);
    expect([first.result, second.result]).toEqual(["'one'", "'two'"]);
    const repliesTo = (front: JupyterFrontEnd) =>
      new Set(front.received.filter(({ channel }) => channel === "shell").map((got) => got.parent_header.session));
    expect([repliesTo(one), repliesTo(two)]).toEqual([new Set([one.sender.session]), new Set([two.sender.session])]);
    const shown = () => one.received.filter(({ header }) => header.msg_type === "execute_input");
    await expect.poll(() => shown().map(({ content }) => content.code)).toContain('"two"');
    two.close();
  });

  it("aborts what was already waiting when a cell fails, and nothing after", async () => {
    const slow = one.execute('await new Promise((resolve) => setTimeout(resolve, 300)); throw new Error("no")');
    const waiting = [one.execute("1"), one.execute("2")];
    expect((await slow).reply).toMatchObject({ status: "error", evalue: "no" });
    expect((await Promise.all(waiting)).map(({ reply }) => reply.status)).toEqual(["aborted", "aborted"]);
    expect((await one.execute("3")).result).toBe("3");
  });

  it("goes on after a cell that fails where the request says so", async () => {
    const failing = one.execute('throw new Error("no")', { stop_on_error: false });
    const next = one.execute("4");
    await failing;
    expect((await next).result).toBe("4");
  });

  it("sends a flood of output whole and before idle", async () => {
    const answer = await one.execute("for (let i = 0; i < 20_000; i++) console.log(i)");
    const text = Array.from({ length: 20_000 }, (_, i) => `${i}\n`).join("");
    expect(answer.stream("stdout")).toBe(text);
    expect(answer.types.at(-1) === "execute_reply" ? answer.types.at(-2) : answer.types.at(-1)).toBe("idle");
  });

  it("drops a message with a wrong signature", async () => {
    const message = request();
    const [delimiter, , ...parts] = one.frames(message as Message) as [Buffer, Buffer, ...Buffer[]];
    for (const signature of ["", "00", "0".repeat(64), "æ".repeat(32)]) {
      const frames = [delimiter, Buffer.from(signature), ...parts];
      expect(await answers(frames, message.header.msg_id)).toEqual({ got: false, goesOn: true });
    }
    await expect.poll(kernel.stderr).toContain("kommunelab: a message on shell is dropped: its signature is wrong\n");
  });

  it("drops a message that it has taken before", async () => {
    const message = request();
    const id = message.header.msg_id;
    const frames = one.frames(message as Message);
    expect(await answers(frames, id)).toEqual({ got: true, goesOn: true });
    await expect.poll(() => one.received.filter(({ parent_header }) => parent_header.msg_id === id)).toHaveLength(3);
    await answers(frames, id);
    expect(one.received.filter(({ parent_header }) => parent_header.msg_id === id)).toHaveLength(3);
  });

  it("outlives messages that are none", async () => {
    const { header } = request();
    const whole = { header, parent_header: {}, metadata: {}, content: {} };
    const signed = (changes: object) => one.frames({ ...whole, ...changes } as unknown as Message);
    const malformed: (Buffer | string)[][] = [
      ["nonsense"],
      [""],
      ["<IDS|MSG>"],
      ["<IDS|MSG>", "signature", "{}"],
      signed({ header: {} }),
      signed({ header: { ...header, msg_id: 7 } }),
      signed({ header: [] }),
      signed({ content: null }),
      signed({ metadata: "text" }),
      signed({ header: { ...header, msg_type: "execute_request" }, content: { code: 7, user_expressions: 7 } }),
      signed({ header: { ...header, msg_type: "complete_request" }, content: { cursor_pos: "x" } }),
      signed({ header: { ...header, msg_type: "history_request" }, content: { pattern: 7, hist_access_type: "?" } }),
      signed({ header: { ...header, msg_type: "unheard_of" } }),
      signed({ header: { ...header, msg_type: "input_reply" }, content: { value: 7 } }),
    ];
    for (const frames of malformed) expect((await answers(frames, "")).goesOn).toBe(true);
    expect((await one.execute("5")).result).toBe("5");
  });

  it("closes a comm that nobody takes", async () => {
    const opened = createMessage(one.sender, "shell", "comm_open", { comm_id: "c1", target_name: "none", data: {} });
    await one.send("shell", one.frames(opened as unknown as Message));
    const closed = () => one.received.find(({ header }) => header.msg_type === "comm_close")?.content;
    await expect.poll(closed).toEqual({ comm_id: "c1", data: {} });
    expect((await one.request("comm_info_request", { target_name: "none" })).reply).toEqual({
      status: "ok",
      comms: {},
    });
  });

  it("survives a SIGINT that a terminal sends to all its processes", async () => {
    const loop = await one.beginCell('console.log("begun"); for (;;) {}');
    kernel.process.kill("SIGINT");
    expect((await one.request("kernel_info_request")).reply.status).toBe("ok");
    await one.request("interrupt_request");
    await loop.answer;
    expect((await one.execute("6")).result).toBe("6");
  });
});

describe("the life of a kernel for Jupyter", () => {
  const kernels: JupyterKernel[] = [];
  const start = async (options: Parameters<typeof startJupyterKernel>[2] = {}) => {
    const kernel = await startJupyterKernel(kernelProgram, folder, options);
    kernels.push(kernel);
    return kernel;
  };

  afterEach(async () => {
    for (const kernel of kernels.splice(0)) {
      kernel.process.kill("SIGKILL");
      await kernel.exited;
    }
  });

  it.each([false, true])(
    "ends when it is asked to (restart: %s), after its reply and its last status",
    async (restart) => {
      const { connection, exited } = await start();
      const front = await new JupyterFrontEnd(connection).ready();
      const answer = await front.request("shutdown_request", { restart });
      expect(answer.reply).toEqual({ status: "ok", restart });
      expect(await exited).toEqual({ code: 0, signal: null });
      front.close();
    },
  );

  it("ends when it is asked to while a cell loops", async () => {
    const { connection, exited } = await start();
    const front = await new JupyterFrontEnd(connection).ready();
    await front.beginCell('console.log("begun"); for (;;) {}');
    expect((await front.request("shutdown_request", { restart: false })).reply.status).toBe("ok");
    expect(await exited).toEqual({ code: 0, signal: null });
    front.close();
  });

  it("starts again on the same connection, where the same front end finds it", async () => {
    const first = await start();
    const front = await new JupyterFrontEnd(first.connection).ready();
    await front.execute("let gone = 1");
    await front.request("shutdown_request", { restart: true });
    await first.exited;
    await start({ connection: first.connection });
    await front.ready();
    expect((await front.execute("1 + 1")).reply).toMatchObject({ status: "ok", execution_count: 1 });
    front.close();
  });

  it("takes unsigned messages where the connection has no key", async () => {
    const { connection } = await start({ connection: await newConnection({ key: "" }) });
    const front = await new JupyterFrontEnd(connection).ready();
    expect((await front.execute("7")).result).toBe("7");
    front.close();
  });

  it.skipIf(process.platform === "win32")("talks over ipc sockets, and removes them", async () => {
    const sockets = mkdtempSync(join(tmpdir(), "kommunelab-ipc-"));
    const connection = await newConnection({ transport: "ipc", ip: join(sockets, "kernel") });
    const { exited } = await start({ connection });
    const front = await new JupyterFrontEnd(connection).ready();
    expect((await front.execute("8")).result).toBe("8");
    await front.request("shutdown_request", { restart: false });
    await exited;
    expect(readdirSync(sockets)).toEqual([]);
    front.close();
    rmSync(sockets, { recursive: true });
  });

  it("does not start where others could send it code, nor on what is no connection", async () => {
    const refused = async (changes: Partial<Connection>) => {
      const kernel = await start({ connection: await newConnection(changes) });
      const { code } = await kernel.exited;
      return `${code}: ${kernel.stderr()}`;
    };
    expect(await refused({ ip: "0.0.0.0", key: "" })).toMatch(/^2: .*other machines can reach, and no "key"/);
    expect(await refused({ shell_port: 0 })).toMatch(
      /^2: .*"shell_port": 0; it must be a whole number from 1 to 65535/,
    );
    expect(await refused({ signature_scheme: "hmac-md5" })).toMatch(/^2: .*"hmac-md5"; it can be "hmac-sha256"/);
  });

  it("says which address is taken", async () => {
    const { connection } = await start();
    const front = await new JupyterFrontEnd(connection).ready();
    front.close();
    const second = await start({ connection });
    expect((await second.exited).code).toBe(2);
    expect(second.stderr()).toMatch(`cannot listen on tcp://127.0.0.1:${connection.shell_port} (shell)`);
  });

  it.skipIf(process.platform === "win32").each(["directly", "through a shell"])(
    "ends when the process that started it %s is gone",
    async (how) => {
      const connection = await newConnection();
      const command = [
        process.execPath,
        "--no-force-async-hooks-checks",
        kernelProgram,
        "--connection-file",
        writeConnectionFile(connection, folder),
      ];
      const parent = spawn(process.execPath, ["-e", PARENT, how, ...command], {
        cwd: folder,
        stdio: ["ignore", "pipe", "inherit"],
      });
      const pid = await new Promise<number>((resolve) => parent.stdout.once("data", (text) => resolve(Number(text))));
      const front = await new JupyterFrontEnd(connection, randomUUID()).ready();
      parent.kill("SIGKILL");
      await expect.poll(() => isThere(pid), { timeout: 20_000 }).toBe(false);
      front.close();
    },
  );
});

/** Starts the command it gets as Jupyter does, and says which process the kernel is. */
const PARENT = `
const [how, ...command] = process.argv.slice(1);
const [program, ...args] = how === "directly" ? command : ["/bin/sh", "-c", '"$@" & echo $!; wait', "sh", ...command];
const env = { ...process.env, JPY_PARENT_PID: String(process.pid) };
const stdio = ["ignore", how === "directly" ? "ignore" : "inherit", "ignore"];
const child = require("node:child_process").spawn(program, args, { env, stdio });
if (how === "directly") console.log(child.pid);
setInterval(() => {}, 1000);
`;

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
