import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueText } from "../../../kernel/session/value-text.js";

/** Without where the lines are broken. */
const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("the text of a value", () => {
  it("is util.inspect's, but for the breaking of lines", () => {
    const leaf = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.bigInt(),
      fc.stringMatching(/^[a-zæøå'" -]{0,8}$/),
      fc.date(),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, leaf, tie("array"), tie("object"), tie("map"), tie("set")),
      array: fc.array(tie("any"), { maxLength: 5 }),
      object: fc.dictionary(fc.stringMatching(/^[a-z-]{1,6}$/), tie("any"), { maxKeys: 5 }),
      map: fc.array(fc.tuple(leaf, tie("any")), { maxLength: 4 }).map((pairs) => new Map(pairs)),
      set: fc.array(tie("any"), { maxLength: 4 }).map((parts) => new Set(parts)),
    })).any;
    const expected = (given: unknown) => inspect(given, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
    fc.assert(
      fc.property(value, (given) => {
        expect(flat(valueText(given))).toBe(flat(expected(given)));
      }),
    );
  });

  it("names classes, and shows neither private fields nor what getters give", () => {
    class Unit {
      readonly #secret = 1;
      id = "K001";
      get size() {
        return this.#secret;
      }
    }
    class Town extends Unit {}
    expect(valueText(new Town())).toBe("Town { id: 'K001' }");
    expect(valueText(Town)).toBe("[class Town extends Unit]");
    expect(valueText(Object.create(null, { a: { value: 1, enumerable: true } }))).toBe(
      "[Object: null prototype] { a: 1 }",
    );
    expect(valueText(Object.assign([1], { extra: 2 }))).toBe("[ 1, extra: 2 ]");
    expect(
      valueText({
        [Symbol("s")]: 1,
        get lazy() {
          return 1;
        },
      }),
    ).toBe("{ lazy: [Getter], [Symbol(s)]: 1 }");
  });

  it("names every circle", () => {
    const outer: Record<string, unknown> = {};
    outer.self = outer;
    const inner: unknown[] = [];
    inner.push(inner);
    expect(valueText({ outer, inner })).toBe(
      "{ outer: <ref *1> { self: [Circular *1] }, inner: <ref *2> [ [Circular *2] ] }",
    );
  });

  it("is cut with a notice of how much there is more", () => {
    expect(valueText(Array.from({ length: 10_000_000 }, () => 1))).toContain("… 9,999,900 more items");
    expect(valueText(new Array(1e7))).toContain("… 10,000,000 more items");
    expect(valueText(Object.assign(new Array(4), { 0: 1, 3: 4 }))).toBe("[ 1, <2 empty items>, 4 ]");
    expect(valueText(new Uint8Array(10_000_000))).toContain("9999900 more items");
    expect(valueText(Buffer.alloc(10_000_000))).toContain("9999950 more bytes");
    const pairs = Array.from({ length: 1_000 }, (_, i) => [i, i] as const);
    expect(valueText(new Map(pairs))).toMatch(/^Map\(1000\) \{[\s\S]*… 900 more items\n\}$/);
    expect(valueText(new Set(pairs))).toMatch(/^Set\(1000\) \{[\s\S]*… 900 more items\n\}$/);
    expect(valueText(Object.fromEntries(pairs))).toContain("… 900 more properties");
    const long = valueText(-(2n ** 40_000_000n));
    expect([long.slice(0, 6), long.slice(-24)]).toEqual(["-0x100", "0… 9,990,001 more digits"]);
    expect(valueText("x".repeat(100_000_000))).toContain("99990000 more characters");
    expect(valueText(Array.from({ length: 50 }, () => "x".repeat(9_000)))).toMatch(/… .* more (items|characters)/);
  });

  it("stays short where each part is within its limits but all of them are too much", () => {
    let nested: unknown = 1;
    for (let level = 0; level < 5; level++) nested = Array.from({ length: 100 }, () => nested);
    let deep: object = {};
    for (let level = 0; level < 100_000; level++) deep = { deep };
    const wide = Array.from({ length: 100 }, () =>
      Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, i])),
    );
    for (const value of [nested, deep, wide]) expect(valueText(value).length).toBeLessThan(101_000);
  });

  it("shows an error with its trace, class, cause and own properties", () => {
    class ReadError extends Error {
      path = "a.csv";
    }
    const error = new ReadError("bad", { cause: new RangeError("inner") });
    error.stack = "Error: bad\n    at here";
    (error.cause as Error).stack = "RangeError: inner\n    at there";
    expect(valueText(error)).toBe(
      "ReadError: bad\n    at here {\n  path: 'a.csv',\n  [cause]: RangeError: inner\n      at there\n}",
    );
    expect(valueText(new AggregateError([1, 2], "both"))).toContain("[errors]: [ 1, 2 ]");
  });

  it("does not depend on the realm that made the value", () => {
    const made = runInNewContext("({ list: [1], map: new Map([[1, 2]]), error: new Error('there') })");
    expect(valueText(made)).toContain("list: [ 1 ],\n  map: Map(1) { 1 => 2 },\n  error: Error: there");
  });
});
