import type { Duplex } from "node:stream";
import { KernelChannels, type RequestOptions } from "../kernel/client/kernel-channels.js";
import type {
  Channel,
  ExecuteReply,
  ExecuteRequest,
  InputRequestMetadata,
  Message,
} from "../kernel/protocol/messages.js";
import type { ExecuteOptions, KernelConnection, KernelDeath, Subscription } from "./connection.js";
import { KernelDiedError } from "./kernel-died-error.js";

/** A running kernel and the stream that carries its messages, one line of JSON each. */
export interface KernelPeer {
  readonly stream: Duplex;
  /** Resolves when the process has ended. */
  readonly ended: Promise<KernelDeath>;
  /** Ends the process at once. */
  kill(): void;
}

/** How long a kernel that was asked to shut down may take before it is killed. */
const SHUTDOWN_GRACE_MS = 1_000;

/** One life of a kernel: from its start to its end. */
interface Life {
  readonly peer: KernelPeer;
  readonly channels: KernelChannels;
  endedOnPurpose: boolean;
}

/** Carries {@link KernelConnection} over a stream, which `start` opens each time a kernel is needed. */
export class SocketConnection implements KernelConnection {
  readonly #start: () => Promise<KernelPeer>;
  readonly #listeners = new Set<(death: KernelDeath) => void>();
  #life: Promise<Life> | null = null;

  constructor(start: () => Promise<KernelPeer>) {
    this.#start = start;
  }

  async execute(code: string, { typeCheck, onMessage, onInput }: ExecuteOptions): Promise<ExecuteReply> {
    const content: ExecuteRequest = {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: true,
      stop_on_error: true,
    };
    const life = await this.#alive();
    const over = new AbortController();
    const metadata = { kommunelab: { typeCheck } };
    const pass = (message: Message) => {
      if (message.header.msg_type === "input_request") void ask(life.channels, message, onInput, over.signal);
      else if (message.header.msg_type !== "status") onMessage(message);
    };
    try {
      const reply = await this.#request(life, "shell", "execute_request", content, {
        metadata,
        onMessage: pass,
        untilIdle: true,
      });
      return reply.content as unknown as ExecuteReply;
    } finally {
      over.abort();
    }
  }

  async interrupt(): Promise<void> {
    // Whoever waits for a kernel that does not start is told by that.
    const life = await this.#life?.catch(() => null);
    if (life) await this.#request(life, "control", "interrupt_request", {});
  }

  async restart(): Promise<void> {
    await this.#stop(true);
    await this.#alive();
  }

  async dispose(): Promise<void> {
    this.#listeners.clear();
    await this.#stop(false);
  }

  onDidDie(listener: (death: KernelDeath) => void): Subscription {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  async #request(
    life: Life,
    channel: Channel,
    type: string,
    content: object,
    options: RequestOptions = {},
  ): Promise<Message> {
    try {
      return await life.channels.request(channel, type, content, options);
    } catch {
      // The end of the process tells more than a closed stream does.
      const death = await life.peer.ended;
      throw new KernelDiedError(life.endedOnPurpose ? null : death);
    }
  }

  #alive(): Promise<Life> {
    this.#life ??= this.#begin();
    return this.#life;
  }

  async #begin(): Promise<Life> {
    try {
      const peer = await this.#start();
      const life: Life = { peer, channels: new KernelChannels(peer.stream), endedOnPurpose: false };
      void peer.ended.then((death) => this.#end(life, death));
      return life;
    } catch (error) {
      this.#life = null;
      throw error;
    }
  }

  async #end(life: Life, death: KernelDeath): Promise<void> {
    if ((await this.#life) === life) this.#life = null;
    life.peer.stream.destroy();
    if (!life.endedOnPurpose) for (const listener of [...this.#listeners]) listener(death);
  }

  async #stop(restart: boolean): Promise<void> {
    const current = this.#life;
    const life = await current?.catch(() => null);
    if (!life) return;
    life.endedOnPurpose = true;
    life.channels.request("control", "shutdown_request", { restart }).catch(() => {});
    const timer = setTimeout(() => life.peer.kill(), SHUTDOWN_GRACE_MS);
    await life.peer.ended;
    clearTimeout(timer);
    if (this.#life === current) this.#life = null;
  }
}

/** Puts a question of a cell to the user; an answer that comes when the cell is over goes nowhere. */
async function ask(
  channels: KernelChannels,
  message: Message,
  onInput: ExecuteOptions["onInput"],
  over: AbortSignal,
): Promise<void> {
  const { question } = message.metadata.kommunelab as InputRequestMetadata;
  const value = await onInput(question, over);
  if (!over.aborted) channels.answer(message, value);
}
