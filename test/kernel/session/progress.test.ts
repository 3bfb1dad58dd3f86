import { describe, expect, expectTypeOf, it } from "vitest";
import type { MimeBundle } from "../../../kernel/mime.js";
import { createDisplay } from "../../../kernel/session/display.js";
import { DISPLAY } from "../../../kernel/session/format.js";
import { createProgress } from "../../../kernel/session/progress.js";
import { locale } from "../../../kernel/table-locale.js";

interface Shown {
  readonly id: string;
  readonly text: unknown;
  readonly update: boolean;
}

/** A `progress` whose clock the test moves, and what it has shown. */
function bench() {
  const shown: Shown[] = [];
  let time = 0;
  const display = createDisplay(
    {
      cell: () => 1,
      show: (data: MimeBundle, id, update) => void shown.push({ id, text: data["text/plain"], update }),
      clear: () => {},
      waitFor: () => {},
    },
    () => undefined,
  );
  const tick = (milliseconds: number) => {
    time += milliseconds;
  };
  return { progress: createProgress(display, () => time), shown, tick, texts: () => shown.map(({ text }) => text) };
}

describe("progress around what is iterated over", () => {
  it("gives the same items, typed, and shows a bar from the first to the last", () => {
    const { progress, shown, texts } = bench();
    const seen: string[] = [];
    for (const word of progress(["a", "b"], { label: "Words", locale: "en" })) {
      expectTypeOf(word).toBeString();
      seen.push(word);
    }
    expect(seen).toEqual(["a", "b"]);
    expect(texts()).toEqual([
      "Words  [                    ]  0%  0/2",
      "Words  [████████████████████]  100%  2/2  0:00",
    ]);
    expect(shown.map(({ update }) => update)).toEqual([false, true]);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(1);
  });

  it("is in the language that tables have when the bar begins, and in that of its option before it", () => {
    const { progress, texts } = bench();
    const before = locale();
    try {
      for (const language of ["en", "nb"] as const) {
        locale(language);
        const bar = progress(10_000);
        locale(language === "en" ? "nb" : "en");
        bar.stop();
        progress(10_000, { locale: "en" }).stop();
      }
    } finally {
      locale(before);
    }
    expect(texts().map((text) => /\d+\s?%\s+0\/10.000/.exec(String(text))?.[0].replace(/\s/g, " "))).toEqual([
      ...Array(4).fill("0%  0/10,000"),
      ...Array(2).fill("0 %  0/10 000"),
      ...Array(2).fill("0%  0/10,000"),
    ]);
  });

  it("updates at most ten times a second, and at the end", () => {
    const { progress, texts, tick } = bench();
    for (const _ of progress(new Array(1_000), { locale: "en" })) tick(1);
    expect(texts()).toHaveLength(1 + 10 + 1);
    expect(texts()[5]).toBe("[██████████          ]  50%  500/1,000  1,000/s  left 0:01");
  });

  it.each([
    ["an array", [1, 2], "2/2"],
    ["a set", new Set([1, 2, 3]), "3/3"],
    ["a map", new Map([[1, 2]]), "1/1"],
    ["a typed array", new Float64Array(4), "4/4"],
    ["a text, by characters", "a🏔", "2/2"],
    ["nothing", [], "0/0"],
  ])("knows how many there are in %s", (_kind, items, steps) => {
    const { progress, texts } = bench();
    for (const _ of progress(items as Iterable<unknown>));
    expect(texts().at(-1)).toContain(`100 %  ${steps}`);
  });

  it("of unknown length counts, unless told how many there are", () => {
    const { progress, texts } = bench();
    const three = function* () {
      yield* [1, 2, 3];
    };
    for (const _ of progress(three(), { label: "Tall" }));
    expect(texts().at(-1)).toBe("Tall  3  0:00");
    for (const _ of progress(three(), { total: 3 }));
    expect(texts().at(-1)).toContain("100 %  3/3");
  });

  it.each([
    ["break", (count: number) => count === 2],
    [
      "an error",
      (count: number) => {
        if (count === 2) throw new Error("stop");
        return false;
      },
    ],
  ])("that is left by %s says so", (_how, leave) => {
    const { progress, texts, tick } = bench();
    const loop = () => {
      let count = 0;
      for (const _ of progress([1, 2, 3, 4], { locale: "en" })) {
        tick(60_000);
        if (leave(++count)) break;
      }
    };
    try {
      loop();
    } catch {}
    expect(texts().at(-1)).toBe("[█████               ]  25%  1/4  stopped after 2:00");
  });

  it("goes with what comes bit by bit", async () => {
    const { progress, texts } = bench();
    const parts = async function* () {
      yield 1;
      yield 2;
    };
    const seen: number[] = [];
    for await (const part of progress(parts(), { total: 2 })) seen.push(part);
    expect(seen).toEqual([1, 2]);
    expect(texts().at(-1)).toContain("2/2");
    for await (const _ of progress(parts())) break;
    expect(texts().at(-1)).toContain("stoppet etter");
  });

  it("begins anew each time it is iterated over, in a place of its own unless it is named", () => {
    const { progress, shown } = bench();
    const items = progress([1]);
    expect([...items, ...items]).toEqual([1, 1]);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(2);
    for (const outer of progress([1, 2])) for (const _ of progress([outer], { id: "inner" }));
    expect(shown.filter(({ id, update }) => id === "inner" && !update)).toHaveLength(1);
  });

  it("refuses what cannot be iterated over, and totals that are none", () => {
    const { progress } = bench();
    expect(() => progress(undefined as never)).toThrow("progress takes something to iterate over, or how many steps");
    expect(() => progress({} as never)).toThrow(TypeError);
    expect(() => progress(-1)).toThrow("progress cannot have -1 steps");
    expect(() => progress(Number.NaN)).toThrow(RangeError);
    expect(() => progress([1], { total: -2 })).toThrow(RangeError);
  });
});

describe("a bar that is moved by hand", () => {
  it("steps, and ends once", () => {
    const { progress, texts, tick } = bench();
    const bar = progress(10, { label: "Files", locale: "en" });
    bar.step();
    tick(100);
    bar.step(4);
    bar.done();
    bar.stop();
    bar.step();
    expect(bar.count).toBe(6);
    expect(texts()).toEqual([
      "Files  [                    ]  0%  0/10",
      "Files  [██████████          ]  50%  5/10  50/s  left 0:00",
      "Files  [██████████          ]  50%  5/10  0:00",
    ]);
    expect(() => bar.step(-1)).toThrow("a bar cannot take -1 steps");
  });

  it("without a known total counts", () => {
    const { progress, texts, tick } = bench();
    const bar = progress(Number.POSITIVE_INFINITY, { locale: "en" });
    tick(4_000);
    bar.step(10);
    expect(texts().at(-1)).toBe("10  2.5/s  0:04");
  });

  it("shows nothing more as the result of its cell", () => {
    const bar = bench().progress(1) as unknown as Record<typeof DISPLAY, () => unknown>;
    expect(bar[DISPLAY]()).toEqual({});
  });
});
