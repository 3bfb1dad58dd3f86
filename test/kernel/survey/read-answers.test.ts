import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnswersError } from "../../../kernel/survey/answers-error.js";
import { variablesOf } from "../../../kernel/survey/codebook.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";
import { writeAnswers } from "../../../kernel/survey/write-answers.js";
import { type AnswerRow, answerTable } from "./answer-table.js";
import { arbitraryRows } from "./arbitrary-answers.js";

const columnsOf = (year: number) => variablesOf(year).map(({ name }) => name);

/** The text of an answer file with those rows; columns that a row does not name are empty. */
function csvOf(
  rows: readonly AnswerRow[],
  { year = 2018, columns = columnsOf(year) as string[], delimiter = ",", end = "\n" } = {},
): string {
  const lines = rows.map((row, i) =>
    columns.map((name) => row[name] ?? { unit: `K${i + 1}`, year: String(year) }[name] ?? "").join(delimiter),
  );
  return [columns.join(delimiter), ...lines, ""].join(end);
}

const read = (csv: string, year = 2018) => readAnswers(csv, { file: "svar.csv", year });

/** What is wrong with an answer file, as its problems. */
function problemsOf(csv: string, year = 2018) {
  try {
    read(csv, year);
  } catch (error) {
    if (error instanceof AnswersError) return error.problems;
    throw error;
  }
  throw new Error("the file was accepted");
}

const messageOf = (csv: string, year = 2018) => {
  try {
    read(csv, year);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("the file was accepted");
};

describe("readAnswers", () => {
  test("reads codes as the index of the answer, numbers as numbers, and an empty field as not answered", () => {
    const table = read(csvOf([{ unit: "K007", population: "1999", strategy: "no", hindrance: "very_large" }]));
    expect(table).toMatchObject({ year: 2018, units: ["K007"] });
    expect(table.columns.get("population")).toEqual(Int32Array.of(1999));
    expect(table.columns.get("strategy")).toEqual(Int8Array.of(1));
    expect(table.columns.get("hindrance")).toEqual(Int8Array.of(4));
    expect(table.columns.get("project")).toEqual(Int8Array.of(-1));
  });

  test("says that the answers are the user's own unless told where they come from", () => {
    expect(read(csvOf([])).provenance).toMatchObject({ dataset: "svar.csv", year: 2018, synthetic: false });
    const { provenance } = answerTable(2018, []);
    expect(readAnswers(csvOf([]), { file: "svar.csv", year: 2018, provenance }).provenance).toBe(provenance);
  });

  test.each([
    ["a byte order mark", (csv: string) => `\uFEFF${csv}`],
    ["Windows line ends", (csv: string) => csv.replaceAll("\n", "\r\n")],
    ["semicolons, as Norwegian Excel writes", (csv: string) => csv.replaceAll(",", ";")],
    ["tabs", (csv: string) => csv.replaceAll(",", "\t")],
    ["every field in quotes", (csv: string) => csv.replaceAll(/[^,\n]+/g, '"$&"')],
    ["empty lines before, between and after", (csv: string) => `\n${csv.replaceAll("\n", "\n\n")}\n`],
    ["no end of the last line", (csv: string) => csv.trimEnd()],
  ])("does not mind %s", (_, change) => {
    const csv = csvOf([{ strategy: "yes", strategy_area_cloud: "dont_know" }, { strategy: "no" }]);
    expect(read(change(csv))).toEqual(read(csv));
  });

  test("does not mind the order of the columns", () => {
    const rows = [{ strategy: "yes", cloud: "no" }];
    const columns = columnsOf(2018).reverse();
    const [ordered, reversed] = [read(csvOf(rows)), read(csvOf(rows, { columns }))];
    expect(reversed).toEqual(ordered);
  });

  test("keeps quotes, commas and line breaks in a unit id", () => {
    expect(read(csvOf([{ unit: '"Bø, ""den ene""\nkommunen"' }])).units).toEqual(['Bø, "den ene"\nkommunen']);
  });

  test("accepts empty columns of another year's survey", () => {
    const columns = [...columnsOf(2018), "centrality"];
    expect(read(csvOf([{}], { columns })).columns.has("centrality")).toBe(false);
  });
});

describe("an answer file is refused", () => {
  test("with file, row, unit, column, value and the allowed codes", () => {
    const message = messageOf(csvOf([{}, { unit: "K042", strategy: "maybe" }]));
    expect(message).toBe(
      "svar.csv: 1 problem\n  row 3 (unit K042), column strategy: «maybe» is not an answer. Allowed: yes, no, or empty when not answered.",
    );
  });

  test.each([
    ["Ja", "yes"],
    ["YES", "yes"],
    ["nei", "no"],
    [" yes", "yes"],
    ["yess", "yes"],
  ])("when a code is written «%s», with what was meant", (written, meant) => {
    expect(messageOf(csvOf([{ strategy: written }]))).toContain(
      `«${written}» is not an answer. Did you mean ${meant}?`,
    );
  });

  test("when a column is missing, naming every one that is", () => {
    const columns = columnsOf(2022).filter((name) => name !== "hindrance" && name !== "centrality");
    expect(messageOf(csvOf([{}], { year: 2022, columns }), 2022)).toBe(
      "svar.csv: 1 problem\n  row 1: 2 columns of the codebook of 2022 are missing: centrality, hindrance.",
    );
  });

  test("when a column is unknown, with what was meant", () => {
    const columns = columnsOf(2018).map((name) => (name === "strategy" ? "stratgy" : name));
    expect(problemsOf(csvOf([{}], { columns }))).toEqual([
      { row: 1, message: "the column strategy is missing; the codebook of 2018 has it." },
      {
        row: 1,
        column: "stratgy",
        value: "stratgy",
        message: "«stratgy» is not a column of the codebook. Did you mean strategy?",
      },
    ]);
  });

  test("when a column stands there twice", () => {
    const columns = [...columnsOf(2018), "cloud"];
    expect(messageOf(csvOf([{}], { columns }))).toContain("row 1, column cloud: the column stands there twice.");
  });

  test("when it is empty", () => {
    expect(messageOf("")).toBe("svar.csv: 1 problem\n  row 1: the file is empty.");
    expect(messageOf("\uFEFF\n\n")).toContain("the file is empty");
  });

  test("when a row is too short or too long", () => {
    const csv = csvOf([{}, {}]).trimEnd();
    const header = columnsOf(2018).length;
    expect(messageOf(`${csv},yes`)).toContain(
      `row 3 (unit K2): the row has ${header + 1} fields, the header ${header}.`,
    );
    expect(messageOf(`${csv.slice(0, -1)}`)).toContain(`the row has ${header - 1} fields, the header ${header}.`);
  });

  test("when a quote is not closed", () => {
    expect(messageOf(csvOf([{ unit: '"K1' }]))).toMatch(/not readable as CSV\. Quote Not Closed/);
  });

  test("when a unit id is empty or taken", () => {
    const message = messageOf(csvOf([{ unit: "K1" }, { unit: "" }, { unit: "K1" }]));
    expect(message).toContain("row 3, column unit: the unit id is empty; every row needs one.");
    expect(message).toContain("row 4 (unit K1), column unit: the unit «K1» is already in row 2.");
  });

  test("when a row is of another year", () => {
    expect(messageOf(csvOf([{ year: "2022" }]))).toContain(
      "row 2 (unit K1), column year: «2022» is not the survey year asked for. Allowed: 2018.",
    );
  });

  test.each(["0", "-5", "12.5", "1 999", "1,5e3".replace(",", "."), "0100", "99999999999"])(
    "when a population is «%s»",
    (population) => {
      const [problem] = problemsOf(csvOf([{ population }]));
      expect(problem).toMatchObject({ row: 2, unit: "K1", column: "population", value: population });
      expect(problem?.message).toContain("Allowed: a whole number from 1 to 2147483647");
    },
  );

  test("when centrality is beyond 6", () => {
    expect(messageOf(csvOf([{ centrality: "7" }], { year: 2022 }), 2022)).toContain("a whole number from 1 to 6");
  });

  test("when a question that was not asked is answered", () => {
    const message = messageOf(csvOf([{ strategy: "no", strategy_area_cloud: "yes" }]));
    expect(message).toContain(
      "row 2 (unit K1), column strategy_area_cloud: «yes» is an answer to a question that was not asked: it is asked only when strategy is «yes», which is «no» here. Allowed: empty.",
    );
  });

  test("but not when it is not known whether the question was asked", () => {
    const table = read(csvOf([{ strategy: "", strategy_area_cloud: "yes" }]));
    expect(table.columns.get("strategy_area_cloud")).toEqual(Int8Array.of(0));
  });

  test("for the wrong code before a question only, not for the question", () => {
    expect(problemsOf(csvOf([{ strategy: "JA", strategy_area_cloud: "yes" }]))).toMatchObject([{ column: "strategy" }]);
  });

  test("when a question of another year's survey is answered", () => {
    const columns = [...columnsOf(2018), "centrality"];
    expect(messageOf(csvOf([{ centrality: "3" }], { columns }))).toContain(
      "column centrality: «3» answers a question of 2022, not of 2018. Allowed: empty.",
    );
  });

  test("with every problem in the order of the rows, the first twenty listed and the rest counted", () => {
    const rows = Array.from({ length: 30 }, () => ({ cloud: "perhaps" }));
    const message = messageOf(csvOf(rows));
    expect(message).toMatch(/^svar\.csv: 30 problems\n {2}row 2 /);
    expect(message).toMatch(/row 21 [^\n]*\n {2}… and 10 more$/);
    expect(problemsOf(csvOf(rows))).toHaveLength(20);
  });

  test("with the line that a text editor shows, empty lines counted", () => {
    const csv = csvOf([{}, { cloud: "x" }]).replace("\n", "\n\n\n");
    expect(problemsOf(csv)[0]?.row).toBe(5);
  });
});

describe("writeAnswers", () => {
  test.each([2018, 2022])("writes what readAnswers of %i reads back, byte by byte the same", (year) => {
    fc.assert(
      fc.property(arbitraryRows(year), (rows) => {
        const table = answerTable(year, rows);
        const { provenance } = table;
        const csv = writeAnswers(table);
        const again = readAnswers(csv, { file: "svar.csv", year, provenance });
        expect(again).toEqual(table);
        expect(writeAnswers(again)).toBe(csv);
      }),
    );
  });

  test("writes the codebook's columns of the year in the codebook's order", () => {
    expect(writeAnswers(answerTable(2022, []))).toBe(`${columnsOf(2022).join(",")}\n`);
  });

  test("writes ids that hold the delimiter, quotes or spaces so that they read back", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (units) => {
        const table = answerTable(
          2018,
          units.map((unit) => ({ unit })),
        );
        expect(read(writeAnswers(table)).units).toEqual(units);
      }),
    );
  });
});
