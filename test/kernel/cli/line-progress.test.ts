import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { type LineProgress, lineProgress } from "../../../kernel/cli/line-progress.js";

/** What a reader of the stream gets, where it is a terminal and where it is not. */
function shown(isTTY: boolean, work: (progress: LineProgress) => void, columns = 20): string {
  const stream = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY, columns });
  work(lineProgress(stream as unknown as NodeJS.WriteStream));
  return String(stream.read() ?? "");
}

const AGAIN = "\r\u001b[2K";

describe("progress in lines", () => {
  test("on a terminal is one line that is written over, no longer than there is room for", () => {
    const text = shown(true, ({ step, done }) => {
      step("Figure 3.1 of a very long report");
      done("Done.");
    });
    expect(text).toBe(`${AGAIN}Figure 3.1 of a ver${AGAIN}Done.\n`);
  });

  test("leaves no step before what is written when the work stops", () => {
    const text = shown(true, ({ step, stop }) => {
      step("Figure 3.1");
      stop();
    });
    expect(text.endsWith(AGAIN)).toBe(true);
  });

  test("elsewhere is a line for each part that is done", () => {
    const text = shown(false, ({ step, done, stop }) => {
      step("Figure 3.1");
      done("Done.");
      stop();
    });
    expect(text).toBe("Done.\n");
  });
});
