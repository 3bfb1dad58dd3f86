import { LIMITS } from "./limits.js";

/** What one run of a cell may still show; counts what it may not. See {@link LIMITS}. */
export class OutputAllowance {
  #characters = 0;
  #lines = 0;
  #displays = 0;
  #displayCharacters = 0;
  readonly #leftOut = { characters: 0, lines: 0, displays: 0 };

  /** The part of a text that may be shown. */
  take(text: string): string {
    const shown = this.isSpent ? "" : text.slice(0, this.#room(text));
    this.#characters += shown.length;
    this.#lines += linesIn(shown);
    if (shown.length < text.length) {
      this.#leftOut.characters += text.length - shown.length;
      this.#leftOut.lines += linesIn(text) - linesIn(shown);
    }
    return shown;
  }

  /** Whether something of this many characters may be displayed. */
  takeDisplay(characters: number): boolean {
    const isShown =
      this.#displays < LIMITS.displays && this.#displayCharacters + characters <= LIMITS.displayCharacters;
    if (isShown) {
      this.#displays += 1;
      this.#displayCharacters += characters;
    } else this.#leftOut.displays += 1;
    return isShown;
  }

  /** Whether no more text is shown. */
  get isSpent(): boolean {
    return this.#leftOut.characters > 0;
  }

  /** What was left out since this was last asked, as lines to show below the cell. */
  takeNotice(): string {
    const { characters, lines, displays } = this.#leftOut;
    const text =
      lines > 0
        ? `${count(lines)} more ${lines === 1 ? "line" : "lines"} (${count(characters)} characters)`
        : `${count(characters)} more characters`;
    const notices = [
      ...(characters > this.#told.characters ? [`… ${text} were left out: ${OUTPUT_LIMIT}\n`] : []),
      ...(displays > this.#told.displays
        ? [`… ${count(displays)} more displays were left out: ${DISPLAY_LIMIT}\n`]
        : []),
    ];
    this.#told = { characters, displays };
    return notices.join("");
  }

  /**
   * Says that more is left out from now on, once of text and once of displays: for a cell that is over and goes on by timers,
   * of which nobody knows how much it will be.
   */
  takeLateNotice(): string {
    const { characters, displays } = this.#leftOut;
    const text = characters > 0 && this.#told.characters === 0 ? LATE_TEXT : "";
    const display = displays > 0 && this.#told.displays === 0 ? LATE_DISPLAY : "";
    this.#told = { characters, displays };
    return text + display;
  }

  #told = { characters: 0, displays: 0 };

  /** Characters of a text until what it holds is too much. */
  #room(text: string): number {
    const room = Math.max(0, LIMITS.outputCharacters - this.#characters);
    let lines = LIMITS.outputLines - this.#lines;
    if (lines > text.length) return room;
    let at = -1;
    while (lines > 0) {
      at = text.indexOf("\n", at + 1);
      if (at < 0 || at >= room) return room;
      lines -= 1;
    }
    return Math.min(room, at + 1);
  }
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

function count(amount: number): string {
  return amount.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

const OUTPUT_LIMIT = `a cell shows at most ${count(LIMITS.outputLines)} lines and ${count(LIMITS.outputCharacters)} characters of output. Write the rest to a file.`;
const DISPLAY_LIMIT = `a cell shows at most ${count(LIMITS.displays)}, with ${count(LIMITS.displayCharacters)} characters together.`;
const LATE_TEXT = `… what the cell writes from here on is left out: ${OUTPUT_LIMIT}\n`;
const LATE_DISPLAY = `… what the cell displays from here on is left out: ${DISPLAY_LIMIT}\n`;
