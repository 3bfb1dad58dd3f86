import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { markSampleUnits } from "../../../kernel/datasets/mark-sample-units.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";
import { writeAnswers } from "../../../kernel/survey/write-answers.js";

const lines = writeAnswers(loadDataset("kommuner2022")).split("\n");
const read = (csv: string) => markSampleUnits(readAnswers(csv, { file: "egne.csv", year: 2022 })).provenance;

describe("answers that are read from a file", () => {
  it("are synthetic when the file is the sample answers', exported", () => {
    expect(read(lines.join("\n"))).toMatchObject({
      dataset: "egne.csv",
      synthetic: true,
      source: {
        nb: "Egen fil: egne.csv; 354 av 354 enheter er syntetiske, fra kommuner2022",
        en: "Own file: egne.csv; 354 of 354 units are synthetic, from kommuner2022",
      },
    });
  });

  it("are synthetic also when only some of the units are the sample's", () => {
    const renamed = lines.map((line, i) => (i > 0 && i < 300 ? line.replace(/^K/, "M") : line));
    expect(read(renamed.join("\n"))).toMatchObject({
      synthetic: true,
      source: { en: expect.stringContaining("55 of 354") },
    });
  });

  it("are not when no unit has the sample's id and answers", () => {
    const renamed = lines.map((line, i) => (i > 0 ? line.replace(/^K/, "M") : line));
    expect(read(renamed.join("\n"))).toMatchObject({ synthetic: false, source: { en: "Own file: egne.csv" } });
  });
});
