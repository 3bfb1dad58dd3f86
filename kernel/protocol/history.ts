import type { MimeBundle } from "../mime.js";

/** One line of `history_reply`: session, execution count, source; with its output where that is asked for. */
export type HistoryEntry = readonly [
  session: number,
  line: number,
  source: string | readonly [source: string, output: string | null],
];

/** Content of `history_request`; what does not fit the way of access is left aside. */
export interface HistoryRequest {
  readonly hist_access_type?: "range" | "tail" | "search";
  readonly output?: boolean;
  readonly n?: number | null;
  /** 0 is this session; those before it are not kept. */
  readonly session?: number;
  readonly start?: number;
  readonly stop?: number | null;
  readonly pattern?: string;
  readonly unique?: boolean;
}

interface Remembered {
  readonly line: number;
  readonly source: string;
  output: string | null;
}

/** The cells of this session, in order. */
export class History {
  readonly #cells: Remembered[] = [];

  add(line: number, source: string): void {
    this.#cells.push({ line, source, output: null });
  }

  /** Remembers the result of a cell, as text. */
  answer(line: number, result: MimeBundle | undefined): void {
    const text = result?.["text/plain"];
    const cell = this.#cells.findLast((each) => each.line === line);
    if (cell && typeof text === "string") cell.output = text;
  }

  /** Cells by their count (`range`), the last `n` (`tail`), or the last `n` that match a glob (`search`). */
  find(request: HistoryRequest): HistoryEntry[] {
    return this.#found(request).map(({ line, source, output }) => [
      0,
      line,
      request.output ? [source, output] : source,
    ]);
  }

  #found({ hist_access_type: access = "tail", ...request }: HistoryRequest): Remembered[] {
    const { n, session = 0, start = 0, stop, pattern = "*", unique = false } = request;
    const last = (cells: Remembered[]) => (typeof n === "number" ? cells.slice(Math.max(0, cells.length - n)) : cells);
    if (access === "range") {
      const end = stop ?? Number.POSITIVE_INFINITY;
      return session === 0 ? this.#cells.filter(({ line }) => line >= start && line < end) : [];
    }
    if (access === "tail") return last(this.#cells);
    const matches = globPattern(pattern);
    const matching = this.#cells.filter(({ source }) => matches.test(source));
    return last(unique ? lastOfEach(matching) : matching);
  }
}

/** Of cells with the same source, the last one. */
function lastOfEach(cells: readonly Remembered[]): Remembered[] {
  const bySource = new Map(cells.map((cell) => [cell.source, cell]));
  return cells.filter((cell) => bySource.get(cell.source) === cell);
}

function globPattern(glob: string): RegExp {
  const literal = (text: string) => text.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  return new RegExp(`^${literal(glob).replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}
