import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../kernel/session/limits.js";
import { OutputAllowance } from "../../../kernel/session/output-allowance.js";

describe("what a cell may show", () => {
  it("ends with the last line that is within the limit", () => {
    const allowance = new OutputAllowance();
    expect(allowance.take("line\n".repeat(LIMITS.outputLines - 1))).toHaveLength(5 * (LIMITS.outputLines - 1));
    expect(allowance.takeNotice()).toBe("");
    expect(allowance.take("last\nfirst too many\nsecond")).toBe("last\n");
    expect(allowance.take("\nthird\n")).toBe("");
    expect(allowance.takeNotice()).toMatch(/^… 3 more lines \(28 characters\) were left out: .*\n$/);
    expect(allowance.takeNotice()).toBe("");
  });

  it("ends in a line when that is too long", () => {
    const allowance = new OutputAllowance();
    expect(allowance.take("x".repeat(LIMITS.outputCharacters + 7))).toHaveLength(LIMITS.outputCharacters);
    expect(allowance.takeNotice()).toMatch(/^… 7 more characters were left out/);
  });

  it("is said to be used up once of text and once of displays where nobody can say by how much", () => {
    const allowance = new OutputAllowance();
    allowance.take("x".repeat(LIMITS.outputCharacters));
    expect(allowance.takeLateNotice()).toBe("");
    allowance.take("too much");
    expect(allowance.takeLateNotice()).toMatch(
      /^… what the cell writes from here on is left out: a cell shows at most .*\n$/,
    );
    allowance.take("more");
    expect(allowance.takeLateNotice()).toBe("");
    allowance.takeDisplay(LIMITS.displayCharacters + 1);
    expect(allowance.takeLateNotice()).toMatch(/^… what the cell displays from here on is left out: .*\n$/);
    allowance.takeDisplay(LIMITS.displayCharacters + 1);
    expect(allowance.takeLateNotice()).toBe("");
  });

  it("counts displays and what they hold", () => {
    const allowance = new OutputAllowance();
    expect(allowance.takeDisplay(LIMITS.displayCharacters - 1)).toBe(true);
    expect(allowance.takeDisplay(2)).toBe(false);
    for (let shown = 1; shown < LIMITS.displays; shown++) expect(allowance.takeDisplay(0)).toBe(true);
    expect(allowance.takeDisplay(0)).toBe(false);
    expect(allowance.takeNotice()).toMatch(/^… 2 more displays were left out/);
  });
});
