import { beforeEach, describe, expect, it } from "vitest";
import type { Compilation } from "../../../kernel/language/compile.js";
import { Kernel } from "../../../kernel/protocol/kernel.js";
import { type CellDiagnostic, createMessage, type Message, type TypeCheck } from "../../../kernel/protocol/messages.js";
import type { LanguagePort, SessionPort } from "../../../kernel/protocol/ports.js";
import type { Outcome, RunCommand } from "../../../kernel/session/events.js";
import type { InputAnswer, Question } from "../../../kernel/session/input-events.js";

const wrong: CellDiagnostic = {
  start: { line: 1, column: 1 },
  end: { line: 1, column: 4 },
  message: "wrong",
  code: 2322,
  severity: "error",
};

/** A language that finds a type error in "bad", does not parse "(", cannot compile "broken" nor check "odd". */
const language: LanguagePort = {
  prepare: (code) => ({
    compilation: language.compile(code),
    diagnostics: code === "odd" ? Promise.reject(new Error("odd")) : Promise.resolve(code === "bad" ? [wrong] : []),
    check: () => {},
    forget: () => {},
  }),
  compile: (code): Compilation => {
    if (code === "broken") throw new Error("broken");
    return code === "("
      ? { status: "syntaxError", diagnostics: [wrong] }
      : { status: "compiled", cell: { code, sourceMap: "", hasResult: true } };
  },
  complete: async (_code, position) => ({
    start: 0,
    end: position,
    candidates: [
      { name: "name", kind: "const", detail: "const name: string", documentation: "A name." },
      { name: "none", kind: "var" },
    ],
  }),
  inspect: async (code) => (code === "known" ? { "text/plain": "plain", "text/markdown": "*mark*" } : undefined),
  isComplete: () => ({ status: "incomplete", indent: "  " }),
};

/** A session whose cells throw when they say "throw", wait when they say "wait", and print before they return. */
class MemorySession implements SessionPort {
  readonly ran: string[] = [];
  #release: ((outcome: Outcome) => void) | undefined;
  kernel: Kernel | undefined;

  async run({ code, id }: RunCommand): Promise<Outcome> {
    this.ran.push(code);
    // What another thread does is heard of later.
    await new Promise((resolve) => setImmediate(resolve));
    this.kernel?.onEvent({ type: "stream", cell: id, name: "stdout", text: `${code} ` });
    this.kernel?.onEvent({ type: "stream", cell: id, name: "stdout", text: "printed" });
    if (code === "show") this.kernel?.onEvent({ type: "display", cell: id, data: {}, displayId: "d", update: true });
    if (code === "wait") return new Promise((resolve) => (this.#release = resolve));
    if (code === "throw") return failure("Error");
    return { status: "ok", result: { "text/plain": code } };
  }

  async interrupt(): Promise<void> {
    this.#release?.(failure("Interrupted"));
  }
}

function failure(ename: string): Outcome {
  return { status: "error", error: { ename, evalue: "", traceback: [] } };
}

describe("Kernel", () => {
  let sent: Message[];
  let session: MemorySession;
  let kernel: Kernel;
  let answers: InputAnswer[];
  let exited: boolean;
  let ids: number;

  const sender = { session: "test", username: "test", newId: () => `id${++ids}`, now: () => new Date(0) };
  const make = (typeCheck: TypeCheck) => {
    session = new MemorySession();
    kernel = new Kernel({
      session,
      language,
      send: (message) => sent.push(message),
      sender,
      info: { status: "ok", protocol_version: "5.4" },
      typeCheck,
      answer: (answer) => answers.push(answer),
      exit: () => {
        exited = true;
      },
    });
    session.kernel = kernel;
  };
  const request = (type: string, content: object, metadata = {}): Message => {
    const channel = /interrupt|shutdown/.test(type) ? "control" : "shell";
    return createMessage(sender, channel, `${type}_request`, { ...content }, { metadata });
  };
  const execute = (code: string, rest: object = {}, metadata = {}) => request("execute", { code, ...rest }, metadata);
  const of = (parent: Message) => sent.filter((message) => message.parent_header.msg_id === parent.header.msg_id);
  const types = (parent: Message) =>
    of(parent).map(({ header, content }) => content.execution_state ?? header.msg_type);
  const reply = (parent: Message) => of(parent).find(({ channel }) => channel !== "iopub")?.content;

  beforeEach(() => {
    sent = [];
    answers = [];
    exited = false;
    ids = 0;
    make("error");
  });

  it.each(["error", "warn", "off"] as const)(
    "answers a cell in Jupyter's order (%s), what it printed as one message",
    async (typeCheck) => {
      make(typeCheck);
      const cell = execute("1 + 1");
      await kernel.receive(cell);
      expect(types(cell)).toEqual(["busy", "execute_input", "stream", "execute_result", "execute_reply", "idle"]);
      expect(of(cell)[2]?.content).toEqual({ name: "stdout", text: "1 + 1 printed" });
      expect(reply(cell)).toMatchObject({ status: "ok", execution_count: 1 });
    },
  );

  it("counts and remembers the cells that are to be stored", async () => {
    for (const [code, rest] of [
      ["a", {}],
      ["b", { store_history: false }],
      ["c", { silent: true }],
      ["d", {}],
    ] as const)
      await kernel.receive(execute(code, rest));
    const history = request("history", { hist_access_type: "tail", n: 9 });
    await kernel.receive(history);
    expect(reply(history)?.history).toEqual([
      [0, 1, "a"],
      [0, 2, "d"],
    ]);
  });

  it("shows nothing of a silent cell", async () => {
    const cell = execute("quiet", { silent: true });
    await kernel.receive(cell);
    expect(types(cell)).toEqual(["busy", "execute_reply", "idle"]);
  });

  it("does not run a cell with a type error, and says where it is", async () => {
    const cell = execute("bad");
    await kernel.receive(cell);
    expect(session.ran).toEqual([]);
    expect(reply(cell)).toMatchObject({ status: "error", ename: "TypeCheckError", evalue: "wrong" });
    const error = of(cell).find(({ header }) => header.msg_type === "error");
    expect(error?.metadata).toEqual({ kommunelab: { diagnostics: [wrong] } });
    expect(error?.content.traceback).toContain("cell 1:1:1 - error TS2322: wrong");
  });

  it("warns of a type error and runs the cell when it is to warn", async () => {
    make("warn");
    const cell = execute("bad");
    await kernel.receive(cell);
    expect(session.ran).toEqual(["bad"]);
    const warning = of(cell).find(({ content }) => content.name === "stderr");
    expect(warning?.content.text).toContain("TS2322: wrong");
    expect(types(cell).at(-1)).toBe("idle");
  });

  it("runs a cell that cannot be checked when it is to warn, and says so", async () => {
    make("warn");
    const cell = execute("odd");
    await kernel.receive(cell);
    expect(session.ran).toEqual(["odd"]);
    expect(of(cell).find(({ content }) => content.name === "stderr")?.content.text).toBe(
      "cell 1 was not checked: odd\n",
    );
    expect(of(cell).filter(({ channel }) => channel === "shell")).toHaveLength(1);
    expect(types(cell).at(-1)).toBe("idle");
  });

  it("lets a request say how strict the check is", async () => {
    const cell = execute("bad", {}, { kommunelab: { typeCheck: "off" } });
    await kernel.receive(cell);
    expect(session.ran).toEqual(["bad"]);
    expect(of(cell).filter(({ content }) => content.name === "stderr")).toEqual([]);
  });

  it("refuses what does not parse", async () => {
    const cell = execute("(");
    await kernel.receive(cell);
    expect(reply(cell)).toMatchObject({ status: "error", ename: "SyntaxError" });
  });

  it("runs cells one after another", async () => {
    const cells = [execute("wait"), execute("next")];
    const done = cells.map((cell) => kernel.receive(cell));
    await expect.poll(() => session.ran).toEqual(["wait"]);
    await kernel.receive(request("interrupt", {}));
    await Promise.all(done);
    expect(session.ran).toEqual(["wait"]);
  });

  it("aborts the cells that wait when one fails, unless it is told not to", async () => {
    const [failing, waiting] = [execute("throw"), execute("after")];
    await Promise.all([kernel.receive(failing), kernel.receive(waiting)]);
    expect(types(failing)).toEqual(["busy", "execute_input", "stream", "error", "execute_reply", "idle"]);
    expect(reply(waiting)).toEqual({ status: "aborted", execution_count: 1 });
    await Promise.all([kernel.receive(execute("throw", { stop_on_error: false })), kernel.receive(execute("after"))]);
    expect(session.ran).toEqual(["throw", "throw", "after"]);
  });

  it("ends a cell with an error when the kernel itself fails, and aborts those that wait", async () => {
    const [failing, waiting] = [execute("broken"), execute("after")];
    await Promise.all([kernel.receive(failing), kernel.receive(waiting)]);
    expect(types(failing)).toEqual(["busy", "execute_input", "error", "execute_reply", "idle"]);
    expect(reply(failing)).toMatchObject({ status: "error", ename: "KernelError", evalue: "Error: broken" });
    expect(reply(failing)?.execution_count).toBe(1);
    expect(reply(waiting)).toMatchObject({ status: "aborted" });
  });

  it("releases a cell on interrupt and answers the interrupt after it", async () => {
    const cell = execute("wait");
    const done = kernel.receive(cell);
    await expect.poll(() => session.ran).toEqual(["wait"]);
    const interrupt = request("interrupt", {});
    await kernel.receive(interrupt);
    await done;
    expect(reply(interrupt)).toEqual({ status: "ok" });
    expect(reply(cell)).toMatchObject({ status: "error", ename: "Interrupted" });
  });

  it("answers about code while a cell runs", async () => {
    void kernel.receive(execute("wait"));
    await expect.poll(() => session.ran).toEqual(["wait"]);
    const [complete, inspect, isComplete] = [
      request("complete", { code: "n🏛a", cursor_pos: 3 }),
      request("inspect", { code: "known", cursor_pos: 2, detail_level: 0 }),
      request("is_complete", { code: "f(" }),
    ];
    await Promise.all([complete, inspect, isComplete].map((message) => kernel.receive(message)));
    expect(reply(complete)).toMatchObject({ status: "ok", matches: ["name", "none"], cursor_start: 0, cursor_end: 3 });
    expect(reply(complete)?.metadata).toEqual({
      _jupyter_types_experimental: [
        { text: "name", type: "const", signature: "const name: string", documentation: "A name.", start: 0, end: 3 },
        { text: "none", type: "var", start: 0, end: 3 },
      ],
    });
    expect(reply(inspect)).toMatchObject({ found: true, data: { "text/markdown": "*mark*" } });
    expect(reply(isComplete)).toEqual({ status: "incomplete", indent: "  " });
    await session.interrupt();
  });

  it("says when a cell started, and which output its result was", async () => {
    const cell = execute("1");
    await kernel.receive(cell);
    expect(of(cell).find(({ channel }) => channel === "shell")?.metadata).toEqual({
      started: new Date(0).toISOString(),
    });
    const history = request("history", { hist_access_type: "tail", n: 1, output: true });
    await kernel.receive(history);
    expect(reply(history)?.history).toEqual([[0, 1, ["1", "1"]]]);
  });

  it("closes a comm that nobody takes, and lets be what asks for nothing", async () => {
    const open = createMessage(sender, "shell", "comm_open", { comm_id: "c", target_name: "t", data: {} });
    await kernel.receive(open as unknown as Message);
    expect(types(open as unknown as Message)).toEqual(["busy", "comm_close", "idle"]);
    const message = createMessage(sender, "shell", "comm_msg", { comm_id: "c", data: {} }) as unknown as Message;
    await kernel.receive(message);
    expect(types(message)).toEqual(["busy", "idle"]);
  });

  describe("asks the user for a cell", () => {
    const question = (kind: Question["kind"], preset = ""): Question => ({
      kind,
      message: "?",
      preset,
      password: false,
    });
    const asks = () => sent.filter(({ channel }) => channel === "stdin");
    const answer = (value: string, metadata = {}, parent = asks().at(-1)?.header) =>
      kernel.receive(createMessage(sender, "stdin", "input_reply", { value }, { parent, metadata }) as Message);
    const waiting = async (rest: object = { allow_stdin: true }) => {
      const cell = execute("wait", rest);
      const done = kernel.receive(cell);
      await expect.poll(() => session.ran).toEqual(["wait"]);
      return { cell, done };
    };
    const ask = (id: number, asked: Question, cell = 1) => kernel.onEvent({ type: "input", cell, id, question: asked });
    const end = async (done: Promise<void>) => {
      await session.interrupt();
      await done;
    };

    it("on stdin, after what the cell has written, one question after another", async () => {
      const { cell, done } = await waiting();
      ask(1, question("prompt"));
      ask(2, { ...question("input"), password: true });
      expect(asks()).toHaveLength(1);
      expect(asks()[0]).toMatchObject({
        header: { msg_type: "input_request" },
        parent_header: cell.header,
        content: { prompt: "? ", password: false },
        metadata: { kommunelab: { question: question("prompt") } },
      });
      expect(types(cell).indexOf("stream")).toBeLessThan(types(cell).indexOf("input_request"));
      await answer("one");
      expect(asks()[1]?.content).toEqual({ prompt: "?", password: true });
      await answer("two");
      await answer("three");
      expect(answers).toEqual([
        { id: 1, value: "one" },
        { id: 2, value: "two" },
      ]);
      await end(done);
    });

    it.each([
      [question("prompt", "a"), "", {}, "a"],
      [question("prompt", "a"), "b", {}, "b"],
      [question("prompt", "a"), "", { kommunelab: { cancelled: false } }, ""],
      [question("prompt", "a"), "", { kommunelab: { cancelled: true } }, null],
      [question("confirm"), " Yes ", {}, " Yes "],
      [question("confirm"), "ja", {}, "ja"],
      [question("confirm"), "nei", {}, null],
      [question("confirm"), "", {}, null],
    ])("and takes for %o the answer %j with %j as %j", async (asked, value, metadata, understood) => {
      const { done } = await waiting();
      ask(1, asked);
      await answer(value, metadata);
      expect(answers).toEqual([{ id: 1, value: understood }]);
      await end(done);
    });

    it("and takes an answer that does not say to what, but none to another question", async () => {
      const { done } = await waiting();
      ask(1, question("prompt"));
      await answer("stale", {}, createMessage(sender, "stdin", "input_request", {}).header);
      expect(answers).toEqual([]);
      const bare = createMessage(sender, "stdin", "input_reply", { value: "mine" }) as Message;
      await kernel.receive(bare);
      expect(answers).toEqual([{ id: 1, value: "mine" }]);
      await end(done);
    });

    it("unless the front end cannot answer, or the cell is over", async () => {
      const { done } = await waiting({ allow_stdin: false });
      ask(1, question("confirm"));
      ask(2, question("input"), 99);
      expect(asks()).toEqual([]);
      expect(answers).toEqual([
        { id: 1, problem: "confirm() was called, but this front end does not support input requests." },
        { id: 2, problem: "input() was called, but no cell is running that could ask." },
      ]);
      await end(done);
    });

    it("until the cell is over: then what waits is told so, unless the cell was interrupted", async () => {
      const { done } = await waiting();
      ask(1, question("input"));
      kernel.onEvent({ type: "done", cell: 1, outcome: { status: "ok" } });
      expect(answers).toEqual([{ id: 1, problem: "input() was not answered before the cell was over: await it." }]);
      await end(done);
      session.ran.length = 0;
      const { done: again } = await waiting();
      ask(3, question("input"), 2);
      kernel.onEvent({ type: "done", cell: 2, outcome: failure("Interrupted") });
      await answer("late");
      expect(answers).toHaveLength(1);
      await end(again);
    });
  });

  it("says of an unknown name that nothing was found", async () => {
    const inspect = request("inspect", { code: "unknown", cursor_pos: 2 });
    await kernel.receive(inspect);
    expect(reply(inspect)).toEqual({ status: "ok", found: false, data: {}, metadata: {} });
  });

  it("evaluates user expressions after the cell, errors each by itself", async () => {
    const cell = execute("1", { user_expressions: { good: "2", bad: "throw", begun: "(" } });
    await kernel.receive(cell);
    expect(reply(cell)?.user_expressions).toMatchObject({
      good: { status: "ok", data: { "text/plain": "2" } },
      bad: { status: "error", ename: "Error" },
      begun: { status: "error", ename: "SyntaxError" },
    });
    expect(of(cell).filter(({ header }) => header.msg_type === "stream")).toHaveLength(1);
  });

  it("updates a display in place", async () => {
    const cell = execute("show");
    await kernel.receive(cell);
    expect(of(cell).find(({ header }) => header.msg_type === "update_display_data")?.content).toEqual({
      data: {},
      metadata: {},
      transient: { display_id: "d" },
    });
  });

  it("gives late output to the cell that it came from", async () => {
    const cell = execute("first");
    await kernel.receive(cell);
    await kernel.receive(execute("second"));
    kernel.onEvent({ type: "stream", cell: 1, name: "stderr", text: "late" });
    await expect.poll(() => of(cell).at(-1)?.content).toEqual({ name: "stderr", text: "late" });
  });

  it("tells about itself, replies before it exits, and lets unknown messages be", async () => {
    const [info, comms, shutdown] = [
      request("kernel_info", {}),
      request("comm_info", {}),
      request("shutdown", { restart: true }),
    ];
    for (const message of [info, comms, createMessage(sender, "shell", "comm_open", {}) as Message, shutdown])
      await kernel.receive(message);
    expect(reply(info)).toMatchObject({ protocol_version: "5.4" });
    expect(reply(comms)).toEqual({ status: "ok", comms: {} });
    expect(reply(shutdown)).toEqual({ status: "ok", restart: true });
    expect(exited).toBe(true);
  });
});
