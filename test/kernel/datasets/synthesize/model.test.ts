import type { Highs } from "highs";
import { beforeAll, describe, expect, test } from "vitest";
import { InfeasibleFacts } from "../../../../kernel/datasets/synthesize/infeasible-facts.js";
import { loadHighs } from "../../../../kernel/datasets/synthesize/load-highs.js";
import { Model } from "../../../../kernel/datasets/synthesize/model.js";
import { count, percent } from "../../../../kernel/ledger/facts/forms.js";

const never = () => {
  throw new Error("no edition before");
};

const all = { where: { kind: ["a", "b", "c"] }, factor: 1 };

/** Ten units of three kinds, of which 2, 3 and 5 are expected. */
function tenUnits(): Model {
  const model = new Model("Ten units", 10);
  model.family(
    "kinds",
    [2, 3, 5].map((expected, i) => ({ attributes: { kind: "abc"[i] as string }, expected })),
  );
  model.require({ name: "ten", terms: [all], low: 10, high: 10 });
  return model;
}

describe("A model of counts", () => {
  let highs: Highs;

  beforeAll(async () => {
    highs = await loadHighs();
  });

  const countsOf = (model: Model) =>
    model
      .solve(highs)
      .family("kinds")
      .map((cell) => cell.count);

  test("keeps what is expected when no fact says otherwise", () => {
    expect(countsOf(tenUnits())).toEqual([2, 3, 5]);
  });

  test("gives way evenly to a fact", () => {
    const model = tenUnits();
    model.publish(count("two of c", 2, { kind: ["c"] }), never);
    expect(countsOf(model)).toEqual([3, 5, 2]);
  });

  test("leaves a printed percent one count that rounds to it", () => {
    const model = tenUnits();
    model.publish(percent("a third of a and b", 33, 0, { kind: ["a"] }, { kind: ["a", "b"] }), never);
    const [a, b] = countsOf(model);
    expect(Math.round((100 * (a as number)) / ((a as number) + (b as number)))).toBe(33);
  });

  test("makes two families agree on what both know", () => {
    const model = tenUnits();
    model.family("halves", [
      { attributes: { kind: "a", half: 1 }, expected: 9 },
      { attributes: { kind: "a", half: 2 }, expected: 9 },
    ]);
    model.tie(["kind"], "halves", "kinds");
    const solution = model.solve(highs);
    expect(solution.count({ half: [1, 2] })).toBe(solution.count({ kind: ["a"] }));
  });

  test("names the facts that cannot hold together, not what must hold anyway", () => {
    const model = tenUnits();
    model.publish(count("fits", 1, { kind: ["b"] }), never);
    model.publish(count("too many", 12, { kind: ["b", "c"] }), never);
    expect(() => model.solve(highs)).toThrow(InfeasibleFacts);
    expect(() => model.solve(highs)).toThrow(/Ten units: .*give way: too many\.$/);
  });

  test("says which attributes no cell has", () => {
    const model = tenUnits();
    expect(() => model.publish(count("x", 1, { colour: ["red"] }), never)).toThrow("No cells know colour.");
  });
});
