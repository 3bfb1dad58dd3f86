// Stands in for @vscode/spdlog in the workbench: VS Code writes its logs and output channels through that module, which is
// C++ to be compiled. These are the functions that VS Code calls, in plain JavaScript, so that no compiler is needed.
import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

const LEVELS = ["trace", "debug", "info", "warning", "error", "critical"];

class Logger {
  #file;
  #level = 0;
  #raw = false;

  constructor(file) {
    this.#file = file;
  }

  trace = (message) => this.#write(0, message);
  debug = (message) => this.#write(1, message);
  info = (message) => this.#write(2, message);
  warn = (message) => this.#write(3, message);
  error = (message) => this.#write(4, message);
  critical = (message) => this.#write(5, message);

  getLevel = () => this.#level;
  setLevel(level) {
    this.#level = level;
  }
  /** VS Code has one pattern, the one that #write writes. */
  setPattern() {}
  clearFormatters() {
    this.#raw = true;
  }
  /** Every message is in the file when its call returns. */
  flush() {}
  drop() {}

  #write(level, message) {
    if (level < this.#level) return;
    appendFileSync(this.#file, this.#raw ? message : `${localTime(new Date())} [${LEVELS[level]}] ${message}\n`);
  }
}

/** `2026-01-31 12:34:56.789`, which VS Code's output panel reads to sort lines of several logs. */
function localTime(date) {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, -1).replace("T", " ");
}

export function setFlushOn() {}

export async function createAsyncRotatingLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(file);
}
