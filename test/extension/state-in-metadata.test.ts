import { describe, expect, test } from "vitest";
import { stateIn, withState } from "../../extension/state-in-metadata.js";

const metadata = { id: "a", metadata: { tags: ["x"], kommunelab: { other: 1 } } };

describe("the state of a table in the metadata of its cell", () => {
  test("is found again, beside what else is there", () => {
    const kept = withState(metadata, 1, { shape: "bars" });
    expect(stateIn(kept, 1)).toEqual({ shape: "bars" });
    expect(stateIn(kept, 0)).toBeUndefined();
    expect(kept).toEqual({
      id: "a",
      metadata: { tags: ["x"], kommunelab: { other: 1, views: { 1: { shape: "bars" } } } },
    });
  });

  test("leaves no trace when nothing is chosen any more", () => {
    expect(withState(withState(metadata, 0, { shape: "bars" }), 0, {})).toEqual(metadata);
    expect(withState(withState({ metadata: {} }, 0, { show: "row" }), 0, {})).toEqual({ metadata: {} });
  });

  test("is nothing where the metadata is of another form", () => {
    for (const odd of [
      {},
      { metadata: 1 },
      { metadata: { kommunelab: [] } },
      { metadata: { kommunelab: { views: "x" } } },
    ])
      expect(stateIn(odd, 0)).toBeUndefined();
  });
});
