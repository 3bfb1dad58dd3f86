import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { variablesOf } from "../../kernel/survey/codebook.js";
import { writeAnswers } from "../../kernel/survey/write-answers.js";
import packageJson from "../../package.json" with { type: "json" };
import { buildCommandLine, type Ended, programIn } from "./cli/command-line.js";
import { rowWith } from "./indicators/row-with.js";
import { type AnswerRow, answerTable } from "./survey/answer-table.js";

const repository = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(async () => {
  folder = await buildCommandLine();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line as a process of its own. */
function kommunelab(args: readonly string[], { cwd = folder, env = {} } = {}): Promise<Ended> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 10_000_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, [programIn(folder), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

const answersOf = (year: number, rows: readonly AnswerRow[]) => writeAnswers(answerTable(year, rows));

/** Fields by column, row by row. */
function parsed(csv: string): Record<string, string>[] {
  const [header = "", ...lines] = csv.trimEnd().split("\n");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((field, i) => [header.split(",")[i] ?? "", field])),
  );
}

const columns = [
  "unit",
  "strategy_score",
  "project_score",
  "internal_score",
  "cloud_score",
  "procurement_score",
  "service_score",
  "digital_priority",
  "digital_competence",
  "use_of_digital_services",
  "digital_activity",
];

describe("kommunelab score", () => {
  test("prints a row of scores and grades for each unit, in the order of the file", async () => {
    const full = { strategy: 12, project: 9, internal: 11, cloud: 10, procurement: 8, service: 7 } as const;
    const rows = [
      { unit: "K9", ...rowWith(2018, full) },
      { unit: "K1", ...rowWith(2018, { project: 7, cloud: 1 }) },
    ];
    const path = await file("two.csv", answersOf(2018, rows));
    const { code, stdout, stderr } = await kommunelab(["score", path, "--edition", "2018"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`${columns.join(",")}\nK9,4,4,4,4,4,4,4,4,4,4\nK1,0,3,0,1,0,0,3,0,0,0\n`);
  });

  test("leaves a field empty where a needed answer is missing", async () => {
    const path = await file("missing.csv", answersOf(2022, [{ ...rowWith(2022, { project: 7 }), strategy: "" }, {}]));
    const { stdout } = await kommunelab(["score", path, "--edition=2022"]);
    expect(stdout.split("\n").slice(1)).toEqual(["K001,,3,0,0,0,0,,0,0,0", "K002,,,,,,,,,,", ""]);
  });

  test("gives Tabell 3.1 and 4.1 of 2022 from the answers that it exports", async () => {
    const path = await file("kommuner2022.csv", (await kommunelab(["export", "kommuner2022"])).stdout);
    const scored = parsed((await kommunelab(["score", path, "--edition", "2022"])).stdout);
    const counts = (column: string) =>
      ["0", "1", "2", "3", "4"].map((value) => scored.filter((row) => row[column] === value).length);
    expect(counts("digital_priority")).toEqual([17, 112, 70, 45, 110]);
    expect(counts("digital_competence")).toEqual([90, 19, 102, 61, 82]);
  });

  test("reads what Norwegian Excel saves", async () => {
    const csv = answersOf(2018, [rowWith(2018, { strategy: 6 })]);
    const excel = await file("excel.csv", `\uFEFF${csv.replaceAll(",", ";").replaceAll("\n", "\r\n")}`);
    const plain = await file("plain.csv", csv);
    const [a, b] = await Promise.all([excel, plain].map((path) => kommunelab(["score", path, "--edition", "2018"])));
    expect(a).toEqual(b);
    expect(a?.code).toBe(0);
  });

  test("finds a file where npm was started, since npm runs it in the package's folder", async () => {
    await file("elsewhere.csv", answersOf(2018, []));
    const options = { cwd: repository, env: { npm_lifecycle_event: "kommunelab", INIT_CWD: folder } };
    expect((await kommunelab(["score", "elsewhere.csv", "--edition", "2018"], options)).stdout).toBe(
      `${columns.join(",")}\n`,
    );
  });

  describe("prints nothing on stdout and ends with 2", () => {
    const good = () => answersOf(2018, [rowWith(2018, { strategy: 3 })]);
    const bad: [string, () => string | Uint8Array, string[]][] = [
      [
        "a wrong code, with file, row, column, value and what is allowed",
        () => answersOf(2018, [{}, {}]).replace(/(K002,2018,,)/, "$1maybe"),
        ["bad.csv", "row 3 (unit K002), column strategy", "«maybe»", "Allowed: yes, no"],
      ],
      [
        "a missing column, with its name",
        () => good().replaceAll(/,[^,\n]*(?=\n|$)/g, ""),
        ["bad.csv", "row 1", "service_self_activated"],
      ],
      [
        "answers of another year",
        () => good().replace("K001,2018", "K001,2022"),
        ["column year", "«2022»", "Allowed: 2018"],
      ],
      ["an empty file", () => "", ["bad.csv", "the file is empty"]],
      [
        "a file that is not UTF-8",
        () => Buffer.from(good().replace("K001", "Bø"), "latin1"),
        ["not UTF-8", "CSV UTF-8"],
      ],
    ];
    test.each(bad)("for %s", async (_, content, parts) => {
      const path = await file("bad.csv", content());
      const { code, stdout, stderr } = await kommunelab(["score", path, "--edition", "2018"]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      for (const part of parts) expect(stderr).toContain(part);
      expect(stderr).not.toContain("    at ");
    });
  });
});

describe("kommunelab reproduce", () => {
  const json = async (...args: string[]) => {
    const { code, stdout } = await kommunelab(["reproduce", "--json", ...args]);
    return { code, entries: JSON.parse(stdout) as { id: string; verdict: string; reason: string | null }[] };
  };

  test("prints every published number with its verdict, and ends well when none is missed", async () => {
    const { code, stdout, stderr } = await kommunelab(["reproduce", "--locale", "en"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.match(/^[✓≠–✗] \S+/gm)).toHaveLength(521);
    expect(stdout).toMatch(/≠ 18\.t51\.0 .*\b28\b.*\b26\b.*Contradiction/);
    const readme = await readFile(join(repository, "README.md"), "utf8");
    const stated = /<!-- reproduce -->\n(.*?)\n<!-- \/reproduce -->/s.exec(readme)?.[1];
    expect(stated, "what README.md says between its markers").toBe(stdout.trimEnd().split("\n").at(-1));
  });

  test("prints them for programs, of one report where that is asked for", async () => {
    const { code, entries } = await json("--edition", "2018");
    expect(code).toBe(0);
    expect(entries.length).toBe(198);
    expect(entries.find(({ id }) => id === "18.t31.0")).toEqual({
      ...{ id: "18.t31.0", published: 34, computed: 34, verdict: "reproduced" },
      reason: "C15: «Ca.» leses som høyst ett prosentpoeng fra.",
    });
    for (const { verdict, reason } of entries) if (verdict !== "reproduced") expect(reason).toMatch(/\.$/);
  });

  test("ends with 1 when the answers in a file miss a number, and says which", async () => {
    const csv = (await kommunelab(["export", "kommuner2018"])).stdout;
    const rows = csv.split("\n");
    const path = await file("one-fewer.csv", `${rows.slice(0, -2).join("\n")}\n`);
    const { code, entries } = await json(path, "--edition", "2018");
    expect(code).toBe(1);
    const missed = entries.filter(({ verdict }) => verdict === "missed").map(({ id }) => id);
    expect(missed).toEqual(expect.arrayContaining(["18.t31.sum", "18.t52.sum"]));
    expect(missed).not.toContain("18.cut.sky.1");
  });

  test.each([
    [["--edition", "2020"], "There is no edition «2020»"],
    [["--locale", "sv"], "There is no language «sv»"],
    [["answers.csv"], "Say which survey year the answers are of"],
    [["a.csv", "b.csv", "--edition", "2018"], "Give at most one file of answers"],
    [["nowhere.csv", "--edition", "2018"], "there is no such file"],
  ])("ends with 2 for %j", async (args, message) => {
    const { code, stdout, stderr } = await kommunelab(["reproduce", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("kommunelab export", () => {
  test.each([
    ["kommuner2018", 2018, 377],
    ["kommuner2022", 2022, 354],
  ] as const)("prints %s whole, in the codebook's columns of %i", async (name, year, units) => {
    const { code, stdout } = await kommunelab(["export", name]);
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join(repository, `kernel/datasets/${name}.csv`), "utf8"));
    expect(stdout.slice(0, stdout.indexOf("\n"))).toBe(
      variablesOf(year)
        .map((v) => v.name)
        .join(","),
    );
    expect(parsed(stdout)).toHaveLength(units);
  });

  test("does not mind a reader that stops early", async () => {
    const child = spawn(process.execPath, [programIn(folder), "export", "kommuner2018"]);
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, "close");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("kommunelab", () => {
  test("tells its version", async () => {
    expect(await kommunelab(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  test.each([[["--help"]], [["-h"]], [["score", "--help"]], [["run", "-h"]]])(
    "explains its commands on %j",
    async (args) => {
      const { code, stdout } = await kommunelab(args);
      expect(code).toBe(0);
      expect(stdout).toContain("kommunelab score ANSWERS.csv --edition 2018|2022");
      expect(stdout).toContain("kommunelab export kommuner2018|kommuner2022");
    },
  );

  const wrong: [string[], string][] = [
    [[], "Give a command."],
    [["scroe"], "There is no command «scroe»."],
    [["score"], "Give one file of answers."],
    [["score", "a.csv", "b.csv", "--edition", "2018"], "Give one file of answers."],
    [["score", "a.csv"], "Say which edition of the method applies: --edition 2018|2022."],
    [["score", "a.csv", "--edition", "2020"], "There is no edition «2020». Allowed: 2018, 2022."],
    [["score", "a.csv", "--year", "2018"], "Unknown option '--year'"],
    [["export"], "Give one dataset."],
    [["export", "kommuner2020"], "There is no dataset «kommuner2020». Allowed: kommuner2018, kommuner2022."],
    [["export", "constructor"], "There is no dataset «constructor»."],
  ];
  test.each(wrong)("refuses %j with exit code 2, the reason and the usage on stderr", async (args, reason) => {
    const { code, stdout, stderr } = await kommunelab(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    // Below the usage, where a terminal stands when it is done.
    expect(stderr.trimEnd().split("\n").at(-1)).toContain(`kommunelab: ${reason}`);
    expect(stderr).toContain("kommunelab score ANSWERS.csv");
  });

  test.each([
    ["nowhere.csv", "nowhere.csv: there is no such file."],
    [".", ".: it is a folder."],
  ])("refuses to score %s with exit code 2 and the reason", async (path, reason) => {
    const { code, stdout, stderr } = await kommunelab(["score", path, "--edition", "2018"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });
});
