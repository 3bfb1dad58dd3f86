/** One line of `history_reply`: session, execution count, source. */
export type HistoryEntry = readonly [session: number, line: number, source: string];

export interface HistoryRequest {
  readonly hist_access_type?: "range" | "tail" | "search";
  readonly n?: number;
  readonly start?: number;
  readonly stop?: number;
  readonly pattern?: string;
}

/** The cells of this session, in order. */
export class History {
  readonly #entries: HistoryEntry[] = [];

  add(line: number, source: string): void {
    this.#entries.push([0, line, source]);
  }

  /** Entries by their count (`range`), the last `n` (`tail`), or the last `n` that match a glob (`search`). */
  find({ hist_access_type: access = "tail", n, start = 0, stop, pattern = "*" }: HistoryRequest): HistoryEntry[] {
    const last = (entries: HistoryEntry[]) =>
      n === undefined ? entries : entries.slice(Math.max(0, entries.length - n));
    if (access === "range")
      return this.#entries.filter(([, line]) => line >= start && (stop === undefined || stop === null || line < stop));
    if (access === "tail") return last(this.#entries);
    const matches = globPattern(pattern);
    return last(this.#entries.filter(([, , source]) => matches.test(source)));
  }
}

function globPattern(glob: string): RegExp {
  const literal = (text: string) => text.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  return new RegExp(`^${literal(glob).replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}
