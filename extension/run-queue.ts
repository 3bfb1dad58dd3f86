/** What a queue does with its items. */
export interface Runner<Item> {
  /** Runs one item and tells whether it went well; it must not reject. */
  run(item: Item): Promise<boolean>;
  /** Says that an item will not run. */
  skip(item: Item): void;
}

/**
 * Runs items one at a time, in the order they came. After one that failed, those that wait do not run: the cells below
 * usually need what it should have made.
 */
export class RunQueue<Item> {
  readonly #runner: Runner<Item>;
  #waiting: Item[] = [];
  #running = false;

  constructor(runner: Runner<Item>) {
    this.#runner = runner;
  }

  add(items: readonly Item[]): void {
    this.#waiting.push(...items);
    if (!this.#running) void this.#runAll();
  }

  /** Lets none of those that wait run. */
  clear(): void {
    const skipped = this.#waiting;
    this.#waiting = [];
    for (const item of skipped) this.#runner.skip(item);
  }

  async #runAll(): Promise<void> {
    this.#running = true;
    for (let item = this.#waiting.shift(); item !== undefined; item = this.#waiting.shift()) {
      const wentWell = await this.#runner.run(item);
      if (!wentWell) this.clear();
    }
    this.#running = false;
  }
}
