import { describe, expect, it } from "vitest";
import { betweenMarkers } from "./between-markers.js";
import { type Figure, type Measurements, noMeasurements, type Release } from "./figures.js";
import { kilobytesOf } from "./process-memory.js";
import { median, spreadOf } from "./statistics.js";
import { numberText, table } from "./table.js";
import { targetList, targets } from "./targets.js";

describe("a spread", () => {
  it("has the median, the least, the greatest and the count, in whatever order the values came", () => {
    expect(spreadOf([30, 1, 2])).toEqual({ median: 2, min: 1, max: 30, count: 3 });
    expect(spreadOf([4, 10, 1, 2])).toEqual({ median: 3, min: 1, max: 10, count: 4 });
    expect(spreadOf([7])).toEqual({ median: 7, min: 7, max: 7, count: 1 });
  });

  it("of nothing is none, and a median of nothing an error", () => {
    expect(spreadOf([])).toBeUndefined();
    expect(() => median([])).toThrow("there is no median of no numbers");
  });
});

/** A kernel's measurements, empty but for what is given. */
function measured(
  kernel: string,
  figures: Partial<Record<Figure, number[]>>,
  releases: Record<string, Release[]> = {},
): Measurements {
  const none = noMeasurements(kernel);
  return { kernel, figures: { ...none.figures, ...figures }, releases: { ...none.releases, ...releases } };
}

describe("the table", () => {
  const lines = table([
    measured(
      "Ours",
      { ready: [410, 390, 430], trivial: [1.25, 1.25] },
      {
        "a loop": [
          { end: "kept", after: 20 },
          { end: "kept", after: 30 },
        ],
      },
    ),
    measured("Theirs", { linesArrived: [20_000] }, { "a loop": [{ end: "kept", after: 9 }, { end: "died" }] }),
  ]).split("\n");
  const row = (label: string) => lines.find((line) => line.startsWith(`| ${label}`));

  it("has a kernel a column and a figure a row, with the median first", () => {
    expect(lines[0]).toBe("|  | Ours | Theirs |");
    expect(row("start → ready")).toBe("| start → ready (ms) | **410** (390–430) | – |");
    expect(row("trivial cell → reply")).toBe("| trivial cell → reply (ms) | **1.3** | – |");
    expect(row("of 20,000 lines")).toContain("| – | **20,000** |");
  });

  it("says of interrupts how long they took, or what went wrong how often", () => {
    expect(row("interrupt of a loop |")).toBe("| interrupt of a loop | kept, **25** (20–30) ms | died in 1 of 2 |");
    expect(row("interrupt of a promise")).toContain("| – | – |");
  });

  it("has the same number of cells in every row", () => {
    expect(new Set(lines.map((line) => line.split("|").length))).toEqual(new Set([5]));
  });
});

describe("a number", () => {
  it("has one decimal when it is small, and none else", () => {
    expect([0.04, 2.13, 9.96, 16.4, 1_234.5].map(numberText)).toEqual(["0.0", "2.1", "10.0", "16", "1,235"]);
  });
});

describe("a target", () => {
  const tslab = measured("tslab", { ready: [1_000], trivial: [20], rss: [250] });
  const deno = measured("Deno", { trivial: [2] });
  const words = (ours: Measurements, warn = ours) =>
    Object.fromEntries(targets({ ours, warn, tslab, deno }).map(({ label, met }) => [label.split(" (")[0], met]));

  it("is met at its bound and not above it", () => {
    const at = { ready: [500], firstResult: [1_000], trivial: [12], rss: [250], linesArrived: [20_000, 20_000] };
    const above = { ready: [501], firstResult: [1_001], trivial: [12.1], rss: [251], linesArrived: [20_000, 19_999] };
    const released = Object.fromEntries(
      Object.keys(noMeasurements("").releases).map((kind) => [kind, [{ end: "kept", after: 99 } as const]]),
    );
    const good = words(measured("Kommunelab", at, released), measured("warn", { trivial: [2] }));
    expect(Object.values(good)).toEqual([true, true, true, true, true, true, true]);
    const late = { ...released, "a loop": [{ end: "kept", after: 100 } as const] };
    const bad = words(measured("Kommunelab", above, late), measured("warn", { trivial: [2.1] }));
    expect(Object.values(bad)).toEqual([false, false, false, false, false, false, false]);
  });

  it("that lacks a measurement is not said to be met", () => {
    expect(new Set(Object.values(words(measured("Kommunelab", {}))))).toEqual(new Set([undefined]));
  });

  it("is a line that gives its reason", () => {
    const list = targets({ ours: measured("Kommunelab", { ready: [600] }), warn: deno, tslab, deno });
    expect(targetList(list).split("\n")[0]).toBe(
      "- **not met**: ready in at most half of tslab's time (600 of 0.5 × 1,000)",
    );
  });
});

describe("the text between markers", () => {
  it("is replaced, again and again, and nothing else is touched", () => {
    const text = "before\n<!-- a -->\nold\n<!-- /a -->\nafter $& $1";
    const once = betweenMarkers(text, "a", "new $& text");
    expect(once).toBe("before\n<!-- a -->\nnew $& text\n<!-- /a -->\nafter $& $1");
    expect(betweenMarkers(once, "a", "new $& text")).toBe(once);
  });

  it.each(["none", "<!-- a -->", "<!-- /a --> <!-- a -->", "<!-- a --><!-- a --><!-- /a -->"])(
    "is an error when the markers are not there, as in %s",
    (text) => {
      expect(() => betweenMarkers(text, "a", "new")).toThrow("the text needs <!-- a --> and, after it, <!-- /a -->");
    },
  );
});

describe("smaps_rollup", () => {
  it("is read by field", () => {
    const rollup =
      "55d0-7ffe ---p 00 00:00 0  [rollup]\nRss:               2048 kB\nPss:               1024 kB\nPss_Dirty:   8 kB\n";
    expect(kilobytesOf(rollup, "Pss")).toBe(1_024);
    expect(() => kilobytesOf(rollup, "Uss")).toThrow("smaps_rollup has no Uss");
  });
});
