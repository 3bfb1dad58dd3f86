import { describe, expect, it } from "vitest";
import { kernelNameOf, prefersKommunelab, withKommunelab } from "../../extension/kernelspec.js";

describe("a notebook's kernelspec", () => {
  it("is Kommunelab's after it was picked, and the rest of the metadata stays", () => {
    const before = { nbformat: 4, metadata: { title: "Min", kernelspec: { name: "python3" } } };
    const after = withKommunelab(before);
    expect(kernelNameOf(after)).toBe("kommunelab");
    expect(after).toMatchObject({ nbformat: 4, metadata: { title: "Min", language_info: { name: "typescript" } } });
  });

  it.each([
    ["kommunelab", true],
    ["tslab", true],
    ["jslab", true],
    ["python3", false],
  ])("%s is run by Kommunelab without asking: %s", (name, expected) => {
    expect(prefersKommunelab({ metadata: { kernelspec: { name } } })).toBe(expected);
  });

  it("may be missing", () => {
    expect(prefersKommunelab({})).toBe(false);
    expect(prefersKommunelab({ metadata: {} })).toBe(false);
  });
});
