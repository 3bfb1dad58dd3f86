import { expect, test } from "vitest";
import { digitalMaturity } from "../../../kernel/datasets/digital-maturity.js";
import { evry2017 } from "../../../kernel/datasets/evry-2017.js";
import { published } from "../../../kernel/published/published.js";

/** How the published numbers mark what we call precision. */
const OPS = { exact: "eq", about: "approx", over: "gt", nearly: "nearly" } as const;

/** What the articles say that is no result of their surveys: about themselves, and in the words of those they quote. */
const NO_RESULTS = ["a3.byer", "a4.title", "a4.date", "a4.body1", "a4.third", "a4.two", "a4.score"];

test("the two other surveys stand in the published numbers as they do in datasets of their own", () => {
  const facts = [...digitalMaturity, ...evry2017].filter(({ value }) => value !== null);
  const ours = facts.map(({ id, year, value, unit, precision, printed }) => {
    return { id, year, value, unit, op: precision && OPS[precision], printed };
  });
  const theirs = published
    .filter(({ id }) => /^a[34]\./.test(id) && !NO_RESULTS.includes(id))
    .map(({ id, year, value, unit, op, printed }) => ({ id, year, value, unit, op, printed }));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(ours.sort(byId)).toEqual(theirs.sort(byId));
});
