import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { itemsOf, type VariableName } from "../../../kernel/survey/codebook.js";
import { type AnswerRow, answerTable } from "../survey/answer-table.js";
import { arbitraryRow, arbitraryRows } from "../survey/arbitrary-answers.js";
import { oracle } from "./oracle.js";

type Scored = keyof ReturnType<typeof oracle>;
const names = Object.keys(oracle({}, 2018)) as Scored[];

/** An indicator's values, with null for a unit that has none. */
const valuesOf = (name: Scored, year: number, rows: readonly AnswerRow[]) =>
  Array.from(catalogue[name](answerTable(year, rows)).values, (value) => (value < 0 ? null : value));

const counted: Partial<Record<Scored, { items: (year: number) => VariableName[]; yes: string; gate?: string }>> = {
  strategyScore: { items: (year) => itemsOf("strategy_area", year), yes: "yes", gate: "strategy" },
  projectScore: { items: (year) => itemsOf("project_area", year), yes: "yes", gate: "project" },
  internalFunctionScore: { items: (year) => itemsOf("function", year), yes: "only_internal" },
  cloudScore: { items: (year) => itemsOf("cloud_area", year), yes: "yes", gate: "cloud" },
  procurementScore: { items: (year) => itemsOf("procurement", year), yes: "partly" },
  serviceScore: { items: (year) => itemsOf("service", year), yes: "all" },
};

describe.each([2018, 2022])("on any answers of %i", (year) => {
  test.each(names)("%s is what the report's wording gives", (name) => {
    fc.assert(
      fc.property(arbitraryRows(year), (rows) => {
        expect(valuesOf(name, year, rows)).toEqual(rows.map((row) => oracle(row, year)[name]));
      }),
    );
  });

  test.each(names)("%s of a unit does not depend on the order of the rows", (name) => {
    fc.assert(
      fc.property(arbitraryRows(year), fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const order = rows.map((_, i) => [numbers.next().value as number, i] as const).sort(([a], [b]) => a - b);
        const shuffled = order.map(([, i]) => rows[i] as AnswerRow);
        const values = valuesOf(name, year, rows);
        expect(valuesOf(name, year, shuffled)).toEqual(order.map(([, i]) => values[i]));
      }),
    );
  });

  test.each(Object.entries(counted))("%s never falls when one more item counts", (name, { items, yes, gate }) => {
    fc.assert(
      fc.property(arbitraryRow(year), fc.constantFrom(...items(year)), (row, item) => {
        const asked = gate === undefined ? row : { ...row, [gate]: "yes" };
        const [before, after] = valuesOf(name as Scored, year, [asked, { ...asked, [item]: yes }]);
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  test("activity grades 2 and 4 together are use grades 3 and 4, where both have a grade", () => {
    fc.assert(
      fc.property(arbitraryRows(year, 60), (rows) => {
        const use = valuesOf("useOfDigitalServices", year, rows);
        const activity = valuesOf("digitalActivity", year, rows);
        const uses = use.filter((grade, i) => activity[i] !== null && (grade === 3 || grade === 4));
        expect(activity.filter((grade) => grade === 2 || grade === 4)).toHaveLength(uses.length);
      }),
    );
  });
});
