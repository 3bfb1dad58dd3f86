import type { SessionEvent } from "../session/events.js";
import type { Publisher } from "./publisher.js";
import type { Runs } from "./runs.js";

type StreamEvent = Extract<SessionEvent, { type: "stream" }>;
type DisplayEvent = Extract<SessionEvent, { type: "display" }>;

/** Publishes what cells write and show, in order; writes that follow each other closely go out as one message. */
export class Outputs {
  readonly #publisher: Publisher;
  readonly #runs: Runs;
  #stream: { readonly cell: number | undefined; readonly name: string; text: string } | undefined;

  constructor(publisher: Publisher, runs: Runs) {
    this.#publisher = publisher;
    this.#runs = runs;
  }

  onEvent(event: SessionEvent): void {
    if (event.type === "stream") this.#onStream(event);
    else {
      this.flush();
      if (event.type === "display") this.#onDisplay(event);
      if (event.type === "clear") this.#publish(event.cell, "clear_output", { wait: event.wait });
    }
  }

  /** Publishes the text that waits for more. */
  flush(): void {
    if (!this.#stream) return;
    const { cell, name, text } = this.#stream;
    this.#stream = undefined;
    this.#publish(cell, "stream", { name, text });
  }

  #onStream({ cell, name, text }: StreamEvent): void {
    if (this.#stream && this.#stream.cell === cell && this.#stream.name === name) {
      this.#stream.text += text;
      if (this.#stream.text.length > LONG) this.flush();
      return;
    }
    this.flush();
    this.#stream = { cell, name, text };
    setTimeout(() => this.flush(), DELAY);
  }

  #onDisplay({ cell, data, displayId, update }: DisplayEvent): void {
    const transient = displayId === undefined ? {} : { display_id: displayId };
    this.#publish(cell, update ? "update_display_data" : "display_data", { data, metadata: {}, transient });
  }

  /** Unless the run is silent. */
  #publish(cell: number | undefined, type: string, content: Record<string, unknown>): void {
    const run = this.#runs.get(cell);
    if (!run?.silent) this.#publisher.publish(type, content, run?.parent);
  }
}

/** Milliseconds that a write may wait for more to go with it. */
const DELAY = 4;

/** Characters after which text is sent without waiting for more. */
const LONG = 1 << 16;
