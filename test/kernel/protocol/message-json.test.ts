import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageJson } from "../../../kernel/protocol/message-json.js";

describe("a message's JSON", () => {
  it("has the sign of what cannot be read for half a character, as Node writes it", () => {
    expect(messageJson({ text: "😀"[0] })).toBe('{"text":"\ufffd"}');
    const text = fc
      .array(fc.constantFrom("\ud83d", "\ude00", "\\", "ud83d", "\\ude00", '"', "å"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (given) => {
        expect(JSON.parse(messageJson({ [given]: given }))).toEqual({ [asWritten(given)]: asWritten(given) });
      }),
    );
  });
});

const asWritten = (text: string) => Buffer.from(text).toString();
