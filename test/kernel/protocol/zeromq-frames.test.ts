import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMessage } from "../../../kernel/protocol/messages.js";
import { decodeFrames, encodeFrames, type Frame } from "../../../kernel/protocol/zeromq-frames.js";
import { Signer } from "../../../kernel/protocol/zeromq-signer.js";

const sender = { session: "s", username: "u", newId: () => "1", now: () => new Date(0) };
const message = (content: Record<string, unknown>) => createMessage(sender, "shell", "execute_request", content);
/** What a message arrives as. */
const received = (frames: readonly Frame[]) => frames.map((frame) => Buffer.from(frame as string));
const encoded = (content: Record<string, unknown>, key: string) =>
  received(encodeFrames(message(content), new Signer(key)));

describe("the frames of a message", () => {
  it("say the same when they are read again, with who sent them", () => {
    const contents = fc.dictionary(fc.string(), fc.jsonValue());
    const identities = fc.array(fc.uint8Array().map((bytes) => Buffer.from(bytes)));
    fc.assert(
      fc.property(contents, identities, fc.string(), (content, from, key) => {
        const sent = JSON.parse(JSON.stringify(message(content)));
        const frames = [...from, ...received(encodeFrames(sent, new Signer(key)))];
        expect(decodeFrames("shell", frames, new Signer(key))).toEqual({ identities: from, message: sent });
      }),
    );
  });

  it("are signed as Jupyter signs them", () => {
    const parts = ["{}", "{}", "{}", "{}"].map((part) => Buffer.from(part));
    // Made with Python's hmac.new(b"key", b"{}{}{}{}", "sha256").hexdigest().
    expect(new Signer("key").sign(parts)).toBe("ca767b02c5bc061ed184a9a029e7f93a7f2f7ed4e8fe74120fc1212f0b008fa3");
    expect(new Signer("").sign(parts)).toBe("");
  });

  it("are refused when a bit of any part is another", () => {
    const frames = encoded({ code: "1" }, "key");
    for (let index = 1; index < frames.length; index++) {
      const changed = frames.map((frame) => Buffer.from(frame));
      (changed[index] as Buffer)[0] = ((changed[index] as Buffer)[0] as number) ^ 1;
      expect(decodeFrames("shell", changed, new Signer("key"))).toEqual({ problem: "its signature is wrong" });
    }
  });

  it("are taken once by who remembers them, and not at all by who has another key", () => {
    const frames = encoded({ code: "1" }, "key");
    const signer = new Signer("key");
    expect(decodeFrames("shell", frames, signer)).toHaveProperty("message");
    expect(decodeFrames("shell", frames, signer)).toEqual({
      problem: "a message with the same signature was taken before",
    });
    expect(decodeFrames("shell", frames, new Signer("other"))).toEqual({ problem: "its signature is wrong" });
  });

  it("are read however many buffers follow", () => {
    const frames = [...encoded({}, "key"), Buffer.from("one"), Buffer.from([255])];
    expect(decodeFrames("shell", frames, new Signer("key"))).toHaveProperty("message");
  });

  it("are refused with a reason when they are no message", () => {
    const unsigned = new Signer("");
    const decode = (...frames: Frame[]) => decodeFrames("shell", received(frames), unsigned);
    const header = JSON.stringify(message({}).header);
    for (const [frames, problem] of [
      [[], "it has no <IDS|MSG>"],
      [["a", "b"], "it has no <IDS|MSG>"],
      [["<IDS|MSG>"], "it has 0 of 4 parts"],
      [["<IDS|MSG>", "", "{}", "{}", "{}"], "it has 3 of 4 parts"],
      [["<IDS|MSG>", "", "{", "{}", "{}", "{}"], "its header is not JSON"],
      [["<IDS|MSG>", "", header, "{}", "[]", "{}"], "its metadata is not a JSON object"],
      [["<IDS|MSG>", "", header, "{}", "{}", "null"], "its content is not a JSON object"],
      [["<IDS|MSG>", "", header, Buffer.from([0xff]), "{}", "{}"], "its parent header is not JSON"],
      [["<IDS|MSG>", "", "{}", "{}", "{}", "{}"], "its header lacks msg_id, session or msg_type"],
    ] as const)
      expect(decode(...frames)).toEqual({ problem });
  });

  it("of any kind never throw", () => {
    const frames = fc.array(fc.oneof(fc.constant(Buffer.from("<IDS|MSG>")), fc.string().map(Buffer.from)));
    fc.assert(fc.property(frames, (any) => void decodeFrames("shell", any as Buffer[], new Signer(""))));
  });
});
