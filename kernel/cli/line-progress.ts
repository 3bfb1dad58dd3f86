/** Tells how far a command has come. */
export interface LineProgress {
  /** One of many steps. */
  step(text: string): void;
  /** A part is done. */
  done(text: string): void;
  /** The work ends here, and something else is written. */
  stop(): void;
}

const START_OF_LINE = "\r\u001b[2K";

/** On a terminal a line that is written over at each step, elsewhere a line for each part that is done. */
export function lineProgress(stream: NodeJS.WriteStream): LineProgress {
  if (!stream.isTTY) return { step: () => {}, done: (text) => void stream.write(`${text}\n`), stop: () => {} };
  return {
    step: (text) => void stream.write(`${START_OF_LINE}${text.slice(0, Math.max(1, (stream.columns || 80) - 1))}`),
    done: (text) => void stream.write(`${START_OF_LINE}${text}\n`),
    stop: () => void stream.write(START_OF_LINE),
  };
}
