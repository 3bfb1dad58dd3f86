import { describe, expect, it } from "vitest";
import { loadZeroMq } from "../../../kernel/protocol/zeromq-library.js";

describe("loadZeroMq", () => {
  const failing = (message: string, code?: string) => () => {
    throw Object.assign(new Error(message), { code });
  };

  it("says how the package is installed when it is missing", () => {
    expect(() => loadZeroMq(failing("Cannot find module 'zeromq'\nRequire stack:", "MODULE_NOT_FOUND"))).toThrow(
      /the package zeromq is not installed. Run «npm install zeromq»/,
    );
  });

  it("says for which machine it does not load, and what to do", () => {
    expect(() => loadZeroMq(failing("invalid ELF header\nat …"))).toThrow(
      new RegExp(
        `does not load on ${process.platform}-${process.arch} .*npm rebuild zeromq.*It said: invalid ELF header$`,
      ),
    );
  });
});
