import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { CrashDump } from "../../../kernel/session/crash-dump.js";

const DUMP = `
<--- Last few GCs --->

[15234:0x39c0e4b0]    40853 ms: Mark-Compact 242.7 (261.3) -> 242.7 (261.3) MB, 904.87 / 0.02 ms  (+ 92

<--- JS stacktrace --->

FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory

Writing Node.js report to file: death.json
Node.js report completed
----- Native stack trace -----

 1: 0xb78db3 node::OOMErrorHandler(char const*, v8::OOMDetails const&) [/usr/bin/node]
14: 0xf7a901 v8::internal::Builtin_JsonParse(int, unsigned long*, v8::internal::Isolate*) [/usr/bin/node]
`;
const REASON = "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n";

describe("the dump of a full heap", () => {
  it("is left out but for its reason, and what comes before and after stays", () => {
    expect(new CrashDump().without(`before${DUMP}after\n1: of mine\n`)).toBe(`before\n${REASON}after\n1: of mine\n`);
  });

  it("is left out in whatever pieces its lines come", () => {
    const dump = new CrashDump();
    const [head, tail] = [DUMP.slice(0, DUMP.indexOf("[15234")), DUMP.slice(DUMP.indexOf("[15234"))];
    expect([head, ...tail, "after\n"].map((piece) => dump.without(piece)).join("")).toBe(`\n${REASON}after\n`);
  });

  it("may come again", () => {
    const dump = new CrashDump();
    expect(dump.without(`${DUMP}after\n${DUMP}`)).toBe(`\n${REASON}after\n\n${REASON}`);
  });

  it("is what this Node.js writes", () => {
    const code = "const kept = []; for (;;) kept.push({ more: [kept.length] })";
    const { stderr } = spawnSync(process.execPath, ["--max-old-space-size=32", "-e", code], { encoding: "utf8" });
    // V8's threads may write into each other's lines, so there may be more than this.
    expect(new CrashDump().without(stderr).trim()).toMatch(/^FATAL ERROR: .* heap out of memory$/m);
  });

  it("is not what other text looks like, which is not held back either", () => {
    const dump = new CrashDump();
    for (const text of ["1: one", "\n", "FATAL ERROR: mine", "<--- see", " at home\n"])
      expect(dump.without(text)).toBe(text);
  });
});
