import { beforeEach, describe, expect, it } from "vitest";
import { History } from "../../../kernel/protocol/history.js";

describe("History", () => {
  let history: History;
  const sources = (request: Parameters<History["find"]>[0]) => history.find(request).map(([, , source]) => source);

  beforeEach(() => {
    history = new History();
    for (const [index, source] of ["let a", "a + 1", "let b"].entries()) history.add(index + 1, source);
  });

  it("gives the last cells, oldest first", () => {
    expect(history.find({ hist_access_type: "tail", n: 2 })).toEqual([
      [0, 2, "a + 1"],
      [0, 3, "let b"],
    ]);
    expect(sources({ hist_access_type: "tail", n: 0 })).toEqual([]);
  });

  it("gives cells from a count up to another", () => {
    expect(sources({ hist_access_type: "range", start: 1, stop: 3 })).toEqual(["let a", "a + 1"]);
    expect(sources({ hist_access_type: "range", start: 2 })).toEqual(["a + 1", "let b"]);
  });

  it("knows this session only", () => {
    expect(sources({ hist_access_type: "range", session: 0, start: 1, stop: 2 })).toEqual(["let a"]);
    expect(sources({ hist_access_type: "range", session: -1, start: 1 })).toEqual([]);
  });

  it("gives results too where they are asked for", () => {
    history.answer(2, { "text/plain": "2", "text/html": "<b>2</b>" });
    history.answer(3, undefined);
    expect(sources({ hist_access_type: "tail", n: 2, output: true })).toEqual([
      ["a + 1", "2"],
      ["let b", null],
    ]);
  });

  it("gives the last of equal cells where each is wanted once", () => {
    for (const line of [4, 5]) history.add(line, "let a");
    expect(history.find({ hist_access_type: "search", pattern: "let ?", unique: true })).toEqual([
      [0, 3, "let b"],
      [0, 5, "let a"],
    ]);
    expect(sources({ hist_access_type: "search", pattern: "let a", n: 2 })).toEqual(["let a", "let a"]);
  });

  it("finds cells by a glob, in which other signs are literal", () => {
    expect(sources({ hist_access_type: "search", pattern: "let ?" })).toEqual(["let a", "let b"]);
    expect(sources({ hist_access_type: "search", pattern: "*+*" })).toEqual(["a + 1"]);
    expect(sources({ hist_access_type: "search", pattern: "let*", n: 1 })).toEqual(["let b"]);
  });
});
