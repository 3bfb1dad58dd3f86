import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ErrorReport } from "../../../kernel/session/events.js";
import { MemoryGuard } from "../../../kernel/session/memory-guard.js";

const MB = 1024 * 1024;

/** A guard over a memory that a test fills. */
function guarded(memory: { heap: number; process: number; garbage: number }) {
  const reports: ErrorReport[] = [];
  const closed = vi.fn();
  const guard = new MemoryGuard(
    { heap: 1_000 * MB, process: 4_000 * MB },
    (report) => reports.push(report),
    () => ({
      heap: async () => memory.heap * MB,
      process: () => memory.process * MB,
      collect: async () => {
        memory.heap -= memory.garbage;
        memory.garbage = 0;
      },
      close: closed,
    }),
  );
  return { guard, reports, closed };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the guard of the memory", () => {
  it("ends a cell whose objects fill the heap, once, and says how much of what", async () => {
    const memory = { heap: 100, process: 200, garbage: 0 };
    const { guard, reports, closed } = guarded(memory);
    guard.watch();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reports).toEqual([]);
    memory.heap = 900;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reports.map(({ ename }) => ename)).toEqual(["OutOfMemory"]);
    expect(reports[0]?.evalue).toContain("objects take 900 MB of 1,000 MB");
    expect(closed).toHaveBeenCalledOnce();
  });

  it("ends a cell that fills the process's memory otherwise", async () => {
    const { guard, reports } = guarded({ heap: 100, process: 3_900, garbage: 0 });
    guard.watch();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reports[0]?.evalue).toContain("the process uses 3,900 MB of 4,000 MB");
  });

  it("lets be what can be freed", async () => {
    const { guard, reports } = guarded({ heap: 950, process: 1_000, garbage: 600 });
    guard.watch();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reports).toEqual([]);
  });

  it("does nothing when no cell runs", async () => {
    const { guard, reports } = guarded({ heap: 950, process: 1_000, garbage: 0 });
    guard.watch();
    guard.rest();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reports).toEqual([]);
  });
});
