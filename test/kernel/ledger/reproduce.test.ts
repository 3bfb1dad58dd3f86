import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { reproduce } from "../../../kernel/ledger/reproduce.js";
import type { Reproduction } from "../../../kernel/mime.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { variable } from "../../../kernel/survey/codebook.js";
import { readPayload } from "../../../kernel/views/read-payload.js";

const all = reproduce();
const kommuner = { 2018: loadDataset("kommuner2018"), 2022: loadDataset("kommuner2022") };

const withVerdict = ({ rows }: Reproduction, verdict: string) =>
  rows.filter((row) => row.verdict === verdict).map(({ id }) => id);

const row = (payload: Reproduction, id: string) => payload.rows.find((each) => each.id === id);

/** The position of an answer in a question's column. */
function codeOf(name: Parameters<typeof variable>[0], answer: string): number {
  const question = variable(name);
  return question.kind === "question" ? question.answers.findIndex(({ code }) => code === answer) : -1;
}

/** The answers with that of one unit changed: the first that `test` takes. */
function changed(
  answers: AnswerTable,
  name: Parameters<typeof variable>[0],
  [from, to]: readonly [string, string],
  takes: (unit: number) => boolean = () => true,
): AnswerTable {
  const column = Int8Array.from(answers.columns.get(name) as Int8Array);
  const unit = column.findIndex((code, i) => code === codeOf(name, from) && takes(i));
  if (unit < 0) throw new Error(`no unit answered ${from} to ${name}`);
  column[unit] = codeOf(name, to);
  return { ...answers, columns: new Map([...answers.columns, [name, column]]) };
}

describe("Of the 521 published numbers", () => {
  test("419 come out of the sample answers and the method, and each of the others has its reason", () => {
    expect(all.rows).toHaveLength(521);
    expect(all.counts).toEqual({ reproduced: 419, contradiction: 9, notComputable: 93, missed: 0 });
    expect(all.reproducedFrom).toEqual({ answers: 286, method: 133 });
    for (const { id, verdict, reason } of all.rows) {
      if (verdict !== "reproduced") expect(reason?.nb, id).toMatch(/\.$/);
      if (verdict !== "reproduced") expect(reason?.en, id).toMatch(/\.$/);
    }
  });

  test("nine contradict numbers that do come out, and say by which arithmetic", () => {
    expect(withVerdict(all, "contradiction")).toEqual([
      "18.t51.0",
      "18.t51.1",
      "18.t51.2",
      "18.t51.3",
      "18.t51.4",
      "22.sum.kompleks18",
      "22.abs.kompleks18",
      "22.5.4.zero22",
      "22.6.zero22",
    ]);
    expect(row(all, "22.6.zero22")).toMatchObject({ published: 4, reason: { en: expect.stringContaining("338") } });
    expect(row(all, "22.6.zero22")?.computed).toBeCloseTo((100 * 16) / 354);
  });

  test("those that cannot be computed say why", () => {
    const reasonOf = (id: string) => row(all, id)?.reason?.en;
    expect(reasonOf("18.4.3.stat")).toBe("Is about central government agencies, which are not among the answers.");
    expect(reasonOf("22.sum.prob23")).toBe("Is about 2023, of which there are no answers.");
    expect(reasonOf("22.5.7.north")).toContain("map");
    expect(reasonOf("22.4.4.months")).toContain("questionnaire");
    expect(reasonOf("22.report.date")).toContain("the publication");
    expect(withVerdict(all, "notComputable").every((id) => row(all, id)?.computed === null)).toBe(true);
  });
});

describe("A place", () => {
  test("gives its numbers, published beside computed", () => {
    const table = reproduce("Tabell 3.1", 2022);
    expect(row(table, "22.t31.0")).toMatchObject({ published: 17, computed: 17, difference: 0, verdict: "reproduced" });
    expect(row(table, "22.t31.0.share")).toMatchObject({ published: 0.048, computed: 17 / 354 });
    expect(new Set(table.rows.map(({ location }) => location))).toEqual(new Set(["Tabell 3.1", "Tabell 3.1 (tekst)"]));
    expect(table.rows.every(({ report }) => report === "SSB Rapporter 2023/27")).toBe(true);
  });

  test("can be a figure, in either language, and is not another one that begins alike", () => {
    const figure = reproduce("figure 4.1", 2022);
    expect(figure.rows.every(({ location }) => location === "Figur 4.1")).toBe(true);
    expect(figure.rows).toEqual(reproduce("Figur 4.1", 2022).rows);
    expect(reproduce("Figur 4.7", 2022).rows.map(({ id }) => id)).toEqual(["22.4.7.nottried", "22.4.7.two"]);
  });

  test("can be called what tables in English call it", () => {
    expect(reproduce("Summary").rows).toEqual(reproduce("Sammendrag").rows);
  });

  test("can be a chapter with its tables and figures, and an id", () => {
    const chapter = reproduce("chapter 5", 2018).rows.map(({ location }) => location);
    expect(chapter).toEqual(expect.arrayContaining(["Figur 5.1", "Tabell 5.2", "Kap. 5.2"]));
    expect(chapter.filter((location) => !location.includes("5"))).toEqual([]);
    expect(reproduce("22.t41.2").rows).toHaveLength(1);
  });

  test("keeps rows of one place together", () => {
    const places = all.rows.map(({ report, location }) => `${report} ${location}`);
    const starts = places.filter((place, i) => place !== places[i - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  });

  test.each([
    ["Tabel 3.1", undefined, "No published number stands in «Tabel 3.1». Did you mean Tabell 3.1"],
    ["vedlegg", undefined, "Give a place such as «Tabell 3.1»"],
    ["Tabell 4.1", 2018, "No published number stands in «Tabell 4.1» of the report of 2018; the report of 2022 has."],
    [undefined, 2020, "There is no report of 2020, only of 2018 and 2022."],
  ])("that is not there is refused: %s, %s", (where, year, message) => {
    expect(() => reproduce(where, year)).toThrow(RangeError);
    expect(() => reproduce(where, year)).toThrow(message);
  });
});

describe("Other answers", () => {
  test("with one changed miss the number that it counts in, and no other", () => {
    const count = (unit: number) =>
      [...kommuner[2022].columns]
        .filter(([name]) => name.startsWith("function_"))
        .filter(([, column]) => column[unit] === codeOf("function_pc", "only_internal")).length;
    const data = changed(
      kommuner[2022],
      "function_security_testing",
      ["only_internal", "only_external"],
      // Nine internal functions or eight are the same score.
      (unit) => count(unit) === 9,
    );
    const other = reproduce(undefined, undefined, { data });
    expect(withVerdict(other, "missed")).toEqual(["22.4.1.sikkerhetstesting"]);
    expect(row(other, "22.4.1.sikkerhetstesting")).toMatchObject({
      published: 29.7,
      computed: (100 * 104) / 354,
      reason: { en: "The answers do not give the printed number." },
    });
    expect(other.counts).toMatchObject({ reproduced: 418, contradiction: 9 });
  });

  test("are not excused by a contradiction when neither side of it comes out", () => {
    const data = changed(kommuner[2018], "service_complex_individual", ["none", "some"]);
    const missed = withVerdict(reproduce(undefined, undefined, { data: [data, kommuner[2022]] }), "missed");
    expect(missed).toEqual(expect.arrayContaining(["18.5.3.kompleks.ingen", "22.sum.kompleks18", "22.abs.kompleks18"]));
  });

  test("without units of a base have no percent, and that is a miss, not a number", () => {
    const nobody = { ...kommuner[2022], units: [] };
    const columns = new Map([...nobody.columns].map(([name, column]) => [name, column.slice(0, 0)] as const));
    const other = reproduce("22.5.1.use", 2022, { data: { ...nobody, columns } });
    expect(other.rows[0]).toMatchObject({ computed: null, difference: null, verdict: "missed" });
  });

  test.each([
    [{ data: "kommuner2022" as unknown as AnswerTable }, TypeError, "data must be an answer table"],
    [{ data: { ...kommuner[2022], year: 2020 } }, RangeError, "no report is about 2020"],
    [{ data: [kommuner[2022], kommuner[2022]] }, RangeError, "two answer tables of 2022"],
  ])("that do not fit are refused (%#)", (options, kind, message) => {
    expect(() => reproduce(undefined, undefined, options)).toThrow(kind);
    expect(() => reproduce(undefined, undefined, options)).toThrow(message);
  });
});

describe("The payload", () => {
  test("is plain, frozen data that says where it comes from", () => {
    expect(readPayload(JSON.parse(JSON.stringify(all)))).toEqual(all);
    expect(Object.isFrozen(all.rows[0])).toBe(true);
    expect(all.provenance.map(({ dataset }) => dataset)).toEqual(["kommuner2018", "kommuner2022", "published"]);
  });

  test("names only the answers that it was computed from", () => {
    const datasets = (payload: Reproduction) => payload.provenance.map(({ dataset }) => dataset);
    expect(datasets(reproduce("Figur 5.2", 2018))).toEqual(["kommuner2018", "published"]);
    expect(datasets(reproduce("18.cut.sky.1"))).toEqual(["published"]);
    expect(datasets(reproduce("22.5.1.pp"))).toEqual(["kommuner2018", "kommuner2022", "published"]);
  });
});
