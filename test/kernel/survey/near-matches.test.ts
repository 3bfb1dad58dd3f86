import { describe, expect, test } from "vitest";
import { nearMatches } from "../../../kernel/survey/near-matches.js";

describe("nearMatches", () => {
  test("finds a name with a letter too few, too many, wrong or swapped", () => {
    for (const name of ["clod", "clouds", "clout", "colud"])
      expect(nearMatches(name, ["cloud", "project"])).toEqual(["cloud"]);
  });

  test("does not mind case, hyphens and spaces", () => {
    expect(nearMatches("Cloud Score", ["cloudScore"])).toEqual(["cloudScore"]);
    expect(nearMatches("cloud_score", ["cloudScore"])).toEqual(["cloudScore"]);
  });

  test("gives the nearest first and at most three", () => {
    expect(nearMatches("score", ["scare", "score", "scores", "store"])).toEqual(["score", "scare", "scores"]);
  });

  test("gives nothing for a name that is far from all", () => {
    expect(nearMatches("xyzzy", ["cloud", "project"])).toEqual([]);
  });
});
