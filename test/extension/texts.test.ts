import { describe, expect, it } from "vitest";
import { TEXTS } from "../../extension/texts.js";

describe("what VS Code says when sample notebooks were copied", () => {
  it("counts one file and several, and tells of those that were there", () => {
    expect(TEXTS.nb.samplesCopied(1, 0, "mappe")).toBe("1 fil ble kopiert til mappe.");
    expect(TEXTS.nb.samplesCopied(13, 1, "mappe")).toBe(
      "13 filer ble kopiert til mappe; 1 fantes fra før og er ikke rørt.",
    );
    expect(TEXTS.en.samplesCopied(1, 0, "folder")).toBe("1 file was copied to folder.");
    expect(TEXTS.en.samplesCopied(0, 14, "folder")).toBe(
      "0 files were copied to folder; already there and left alone: 14.",
    );
  });
});
