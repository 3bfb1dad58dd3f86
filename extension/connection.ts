import type { KernelExit } from "../kernel/client/kernel-exit.js";
import type { ExecuteReply, InputQuestion, Message, TypeCheck } from "../kernel/protocol/messages.js";

/** How a kernel ended without being asked to. */
export type KernelDeath = KernelExit;

export interface ExecuteOptions {
  readonly typeCheck: TypeCheck;
  /**
   * Gets every message that the cell causes on the iopub channel, in order. It may be called after `execute` has
   * resolved, when the cell left a timer or a promise behind that writes later.
   */
  readonly onMessage: (message: Message) => void;
  /**
   * Puts a question of the cell to the user; null when the user declines. `over` is aborted when the cell no longer waits
   * for the answer.
   */
  readonly onInput: (question: InputQuestion, over: AbortSignal) => Promise<string | null>;
}

export interface Subscription {
  dispose(): void;
}

/**
 * One kernel as an editor sees it, whatever carries the messages. It starts when the first cell is executed.
 *
 * Requests reject with `KernelDiedError` when the kernel ends before it has answered; the next request starts a new one.
 */
export interface KernelConnection {
  /** Runs a cell, and resolves when the kernel has answered and is idle again. */
  execute(code: string, options: ExecuteOptions): Promise<ExecuteReply>;
  /** Stops what runs; names and values stay. Does nothing when no kernel runs. */
  interrupt(): Promise<void>;
  /** Ends the kernel and starts a new one: all names are gone. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
  /** Tells when the kernel ended without being asked to. */
  onDidDie(listener: (death: KernelDeath) => void): Subscription;
}
