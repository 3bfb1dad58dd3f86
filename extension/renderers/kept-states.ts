import type { OutputItem, RendererContext } from "vscode-notebook-renderer";
import { readViewState, type ViewState } from "../../kernel/views/export/view-state.js";
import { type OutputKey, type StateAnswer, type StateMessage, textHash } from "./output-key.js";

/** The state of one output, and where it goes when it changes. */
export interface KeptState {
  /** What is known at once; the extension may know better a moment later. */
  readonly state: ViewState;
  readonly keep: (state: ViewState) => void;
}

/** What this renderer remembers by itself: the states of outputs, by what tells them apart. */
type Remembered = Readonly<Record<string, unknown>>;

/**
 * Keeps what readers have chosen of the outputs of a renderer: the extension writes it into the notebook. Where there is no
 * extension, as in a notebook that is only looked at, it lasts as long as the editor.
 */
export class KeptStates {
  readonly #context: RendererContext<unknown>;
  readonly #outputs = new Map<string, { key: OutputKey; element: HTMLElement; arrived: (state: ViewState) => void }>();
  /** Outputs whose reader chose before the extension had answered. */
  readonly #chosen = new Set<string>();

  constructor(context: RendererContext<unknown>) {
    this.#context = context;
    context.onDidReceiveMessage?.((message: StateAnswer) => {
      if (message?.kind !== "kept" || this.#chosen.has(message.id)) return;
      if (message.state !== undefined && message.state !== null)
        this.#outputs.get(message.id)?.arrived(readViewState(message.state));
    });
  }

  /**
   * The state of an output that is drawn now.
   *
   * @param arrived - told when the extension says what is kept in the notebook
   */
  open(item: OutputItem, element: HTMLElement, arrived: (state: ViewState) => void): KeptState {
    const key = this.#keyOf(item, element);
    this.#outputs.set(item.id, { key, element, arrived });
    const name = `${key.hash}/${key.executionCount}/${key.nth}`;
    this.#post({ kind: "ask", id: item.id, key });
    return {
      state: readViewState(this.#remembered[name]),
      keep: (state) => {
        this.#chosen.add(item.id);
        this.#context.setState({ ...this.#remembered, [name]: state });
        this.#post({ kind: "keep", id: item.id, key, state });
      },
    };
  }

  /** Forgets an output that is gone, or all. */
  close(id: string | undefined): void {
    if (id === undefined) this.#outputs.clear();
    else this.#outputs.delete(id);
  }

  #keyOf(item: OutputItem, element: HTMLElement): OutputKey {
    const { executionCount } = (item.metadata ?? {}) as { executionCount?: unknown };
    const count = typeof executionCount === "number" ? executionCount : null;
    const hash = textHash(item.text());
    const top = element.getBoundingClientRect().top;
    const same = [...this.#outputs].filter(
      ([id, other]) =>
        id !== item.id && other.key.hash === hash && other.key.executionCount === count && other.element.isConnected,
    );
    const nth = same.filter(([, other]) => other.element.getBoundingClientRect().top < top).length;
    return { mime: item.mime, hash, executionCount: count, nth };
  }

  get #remembered(): Remembered {
    const state = this.#context.getState();
    return typeof state === "object" && state !== null ? (state as Remembered) : {};
  }

  #post(message: StateMessage): void {
    this.#context.postMessage?.(message);
  }
}
