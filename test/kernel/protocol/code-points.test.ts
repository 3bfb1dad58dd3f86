import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCodePoints, toCodePoints } from "../../../kernel/protocol/code-points.js";

describe("cursor positions", () => {
  it("count a character beyond the basic plane once", () => {
    expect(fromCodePoints("'🏛️'.le", 7)).toBe(8);
    expect(toCodePoints("'🏛️'.le", 8)).toBe(7);
  });

  it("survive a round trip in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, any) => {
        const position = any % (Array.from(text).length + 1);
        expect(toCodePoints(text, fromCodePoints(text, position))).toBe(position);
      }),
    );
  });

  it("beyond the end are the end", () => {
    expect(fromCodePoints("ab", 9)).toBe(2);
  });
});
