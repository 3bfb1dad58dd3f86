import { describe, expect, it } from "vitest";
import { RunQueue } from "../../extension/run-queue.js";

/** A queue that notes what it does, and whose items end when the test says so. */
function noted() {
  const notes: string[] = [];
  const ends = new Map<string, (wentWell: boolean) => void>();
  const queue = new RunQueue<string>({
    run: (item) => {
      notes.push(`run ${item}`);
      return new Promise((resolve) => ends.set(item, resolve));
    },
    skip: (item) => notes.push(`skip ${item}`),
  });
  const end = async (item: string, wentWell = true) => {
    ends.get(item)?.(wentWell);
    await new Promise(setImmediate);
  };
  return { queue, notes, end };
}

describe("the queue of cells", () => {
  it("runs one at a time, in order, also those that come later", async () => {
    const { queue, notes, end } = noted();
    queue.add(["a", "b"]);
    queue.add(["c"]);
    expect(notes).toEqual(["run a"]);
    await end("a");
    await end("b");
    await end("c");
    expect(notes).toEqual(["run a", "run b", "run c"]);
  });

  it("runs none of those that wait after one that failed, but runs those that come then", async () => {
    const { queue, notes, end } = noted();
    queue.add(["a", "b", "c"]);
    await end("a", false);
    expect(notes).toEqual(["run a", "skip b", "skip c"]);
    queue.add(["d"]);
    expect(notes.at(-1)).toBe("run d");
  });

  it("can be cleared while one runs", async () => {
    const { queue, notes, end } = noted();
    queue.add(["a", "b"]);
    queue.clear();
    await end("a");
    expect(notes).toEqual(["run a", "skip b"]);
  });
});
