/**
 * Leaves out, of what comes from a standard error, the pages that V8 writes when a heap is full: its last collections and the
 * machine's stack tell nobody of the notebook. The line that says what happened stays.
 */
export class CrashDump {
  #inside = false;
  /** A line of the dump that has not ended yet. */
  #rest = "";

  /** What of `text`, which comes piece by piece, is no part of a dump. */
  without(text: string): string {
    if (this.#inside) return this.#after(text);
    const start = text.indexOf(START);
    if (start < 0) return text;
    this.#inside = true;
    return text.slice(0, start) + this.#after(text.slice(start));
  }

  #after(text: string): string {
    const lines = (this.#rest + text).split(/(?<=\n)/);
    this.#rest = "";
    for (const [index, line] of lines.entries()) {
      if (!line.endsWith("\n")) {
        this.#rest = line;
        return "";
      }
      if (REASON.test(line)) return line + this.#after(lines.slice(index + 1).join(""));
      if (PART.test(line)) continue;
      this.#inside = false;
      return this.without(lines.slice(index).join(""));
    }
    return "";
  }
}

const START = "<--- Last few GCs --->";
const REASON = /^FATAL ERROR: /;
/** A line of the dump. */
const PART =
  /^(\s*$|<--- |\[\d+:0x[\da-f]+\] |Writing Node\.js report |Node\.js report completed|----- .* -----\s*$|\s*\d+: |\s+at )/;
