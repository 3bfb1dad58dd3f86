import { describe, expect, it } from "vitest";
import { DISPLAY, format } from "../../../kernel/session/format.js";
import { LIMITS } from "../../../kernel/session/limits.js";

const text = (value: unknown) => (format(value, () => undefined) as { "text/plain": string })["text/plain"];

describe("format", () => {
  it("writes any value as text", () => {
    expect([null, "a", 5n, Symbol("s"), new Map([[1, 2]])].map(text)).toEqual([
      "null",
      "'a'",
      "5n",
      "Symbol(s)",
      "Map(1) { 1 => 2 }",
    ]);
  });

  it("bounds what is long, deep or circular", () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    expect(text(circular)).toContain("[Circular *1]");
    expect(text(Array.from({ length: 1_000_000 }, () => "x".repeat(100))).length).toBeLessThan(50_000);
    expect(text("x".repeat(1_000_000)).length).toBeLessThan(20_000);
    expect(text({ a: { b: { c: { d: { e: { f: 1 } } } } } })).toContain("[Object]");
  });

  it("calls no getters and trips no traps", () => {
    const trap = () => {
      throw new Error("touched");
    };
    expect(text(Object.defineProperty({}, "lazy", { get: trap, enumerable: true }))).toBe("{ lazy: [Getter] }");
    expect(text(new Proxy({ a: 1 }, { get: trap, ownKeys: trap }))).toBe("{ a: 1 }");
  });

  it("survives a value that cannot be shown", () => {
    const hostile = {
      [Symbol.for("nodejs.util.inspect.custom")]: () => {
        throw new Error("no");
      },
    };
    expect(text(hostile)).toBe("[Object] (could not be shown: Error: no)");
  });

  it("lets a value say how it is shown, at once or later", async () => {
    expect(format({ [DISPLAY]: () => ({ "text/html": "<b>" }) }, () => undefined)).toEqual({ "text/html": "<b>" });
    const later = format({ [DISPLAY]: async () => ({ "text/html": "<i>" }) }, () => undefined);
    expect(await later).toEqual({ "text/html": "<i>" });
  });

  it("refuses what a value's own method gives when it is no bundle", () => {
    const shown = (made: unknown) => () => format({ [DISPLAY]: () => made }, () => undefined);
    expect(shown("<b>")).toThrow(/^Symbol.for\("Jupyter.display"\) gave '<b>'; expected representations by MIME type/);
    expect(shown({ html: "<b>" })).toThrow(TypeError);
    expect(shown(["text/html"])).toThrow(TypeError);
  });

  it("ends a value's own method that does not return", () => {
    const forever = {
      [DISPLAY]: () => {
        for (;;);
      },
    };
    const inspected = {
      [Symbol.for("nodejs.util.inspect.custom")]: () => {
        for (;;);
      },
    };
    const { milliseconds } = LIMITS;
    // Nothing depends on how long it is, and such a value keeps a processor busy all the while.
    Object.assign(LIMITS, { milliseconds: 300 });
    try {
      expect(() => format(forever, () => undefined)).toThrow('Symbol.for("Jupyter.display") gave nothing in 0.3 s');
      expect(text(inspected)).toBe(
        "[Object] (could not be shown: TooSlowError: It took longer than 0.3 s and was ended)",
      );
    } finally {
      Object.assign(LIMITS, { milliseconds });
    }
  });

  it("asks no proxy how it is shown", () => {
    const trap = (): never => {
      for (;;);
    };
    const looping = new Proxy({ a: 1 }, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(format(looping, trap)).toEqual({ "text/plain": "{ a: 1 }" });
    expect(text(proxy)).toBe("<Revoked Proxy>");
    expect(text([looping, Object.create(looping)])).toContain("{ a: 1 }");
  });

  it("writes a value as text whose own method gives no bundle", () => {
    expect(format({ [DISPLAY]: () => undefined, a: 1 }, () => undefined)).toMatchObject({
      "text/plain": expect.stringContaining("a: 1"),
    });
  });
});
