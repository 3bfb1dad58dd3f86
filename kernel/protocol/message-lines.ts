import type { Readable } from "node:stream";

/**
 * Calls `onLine` with each line that `stream` carries. Only "\n" ends a line: JSON may hold U+2028, which Node's readline
 * takes for a line end.
 */
export function messageLines(stream: Readable, onLine: (line: string) => void): void {
  let pieces: string[] = [];
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = text.split("\n");
    for (const line of lines.slice(0, -1)) {
      onLine(pieces.join("") + line);
      pieces = [];
    }
    pieces.push(lines.at(-1) as string);
  });
}
