import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../../kernel/cli/find-browser.js";
import { loadTiles } from "../../../kernel/datasets/load-tiles.js";
import { writeAnswers } from "../../../kernel/survey/write-answers.js";
import { rowWith } from "../indicators/row-with.js";
import { answerTable } from "../survey/answer-table.js";
import { buildCommandLine, type Ended, programIn } from "./command-line.js";

let folder: string;

beforeAll(async () => {
  folder = await buildCommandLine();
  await mkdir(join(folder, "work"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes a report in a process of its own, where no browser is installed. */
function report(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const options = {
    cwd: join(folder, "work"),
    env: { ...process.env, INIT_CWD: "", KOMMUNELAB_CHROMIUM: "", PATH: "", ...env },
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [programIn(folder), "report", ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const written = (name: string) => readFile(join(folder, "work", name), "utf8");

describe("kommunelab report", () => {
  test("writes both editions as one page, and says so in plain lines where nobody watches", async () => {
    const ended = await report(["--html", "begge.html"]);
    expect(ended).toMatchObject({ code: 0, stdout: "" });
    expect(ended.stderr).toMatch(
      /^2018: \d+ figures, tables and maps; \d+ published numbers\.\n2022: .+\nWrote begge\.html\.\n$/,
    );
    const page = await written("begge.html");
    expect(page.match(/<h2 id="utgave-\d+"/g)).toEqual(['<h2 id="utgave-2018"', '<h2 id="utgave-2022"']);
  });

  test("is of the edition and in the language that are asked for", async () => {
    expect((await report(["--edition", "2018", "--lang", "en", "--html", "en.html"])).code).toBe(0);
    const page = await written("en.html");
    expect(page).toContain('<html lang="en">');
    expect(page).not.toContain('id="utgave-2022"');
  });

  test("of one's own answers it names the file and compares with nobody", async () => {
    await writeFile(join(folder, "work/egne.csv"), writeAnswers(answerTable(2022, [rowWith(2022, { strategy: 12 })])));
    const ended = await report(["--edition", "2022", "--data", join(folder, "work/egne.csv"), "--html", "egne.html"]);
    expect(ended.code).toBe(0);
    const page = await written("egne.html");
    expect(page).toContain("egne.csv, 1 enhet<");
    expect(page).not.toContain(folder);
    expect(page).not.toContain("Sammenliknet med");
    expect(page).not.toContain("Syntetiske svar: ingen kommune");
  });

  test.each([
    [["--html", "x.html", "--edition", "2020"], "There is no edition «2020». Allowed: 2018, 2022."],
    [["--html", "x.html", "--lang", "se"], "There is no language «se»."],
    [["--edition", "2018"], "Say where the page is written: --html OUT.html."],
    [["--html", "x.html", "--data", "egne.csv"], "Say which survey year the answers are of: --edition 2018|2022."],
    [["answers.csv", "--html", "x.html"], "«answers.csv» is not an option. Answers are given with --data."],
    [["--html", "x.html", "--pdf", "./x.html"], "--html and --pdf are both «x.html»"],
    [["--html", "a.csv", "--data", "a.csv", "--edition", "2018"], "--html is «a.csv», where the answers are"],
    [["--html", "mangler/x.html"], "mangler/x.html cannot be written: its folder does not exist."],
    [["--html", "x.html", "--pdf", "."], ". cannot be written: it is a folder."],
    [["--html", "x.html", "--data", "mangler.csv", "--edition", "2018"], "mangler.csv: there is no such file."],
  ])("says what is wrong with %j, and writes nothing", async (args, message) => {
    const ended = await report(args);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/^kommunelab: /);
    expect(ended.stderr).toContain(message);
    expect(await readdir(join(folder, "work"))).not.toContain("x.html");
  });

  test("says which municipality number of one's own answers no map has, and writes nothing", async () => {
    const given = answerTable(2022, [rowWith(2022, { strategy: 12 }), rowWith(2022, { strategy: 3 })]);
    const units = [loadTiles()[0]?.code ?? "", "9999"];
    await writeFile(join(folder, "work/numre.csv"), writeAnswers({ ...given, units }));
    const ended = await report(["--edition", "2022", "--data", "numre.csv", "--html", "numre.html"]);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(
      /^kommunelab: numre\.csv: figure: 1 of 2 units are not among the 356 municipalities of the division of 2020–2023: 9999\. [^\n]+\n$/,
    );
    expect(await readdir(join(folder, "work"))).not.toContain("numre.html");
  });

  test("does not write over the answers through a link", async () => {
    const answers = join(folder, "work/lenket.csv");
    await writeFile(answers, "svar");
    await symlink(answers, join(folder, "work/lenke.html"));
    const ended = await report(["--edition", "2022", "--data", "lenket.csv", "--html", "lenke.html"]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("--html is «lenke.html», where the answers are");
    expect(await readFile(answers, "utf8")).toBe("svar");
  });

  test("takes paths from where npm was started, the answers' too", async () => {
    const elsewhere = join(folder, "elsewhere");
    await mkdir(elsewhere);
    for (const [place, strategy] of [
      ["work", 3],
      ["elsewhere", 12],
    ] as const)
      await writeFile(
        join(folder, place, "to.csv"),
        writeAnswers(answerTable(2022, Array(strategy).fill(rowWith(2022, { strategy })))),
      );
    const env = { npm_lifecycle_event: "kommunelab", INIT_CWD: elsewhere };
    const ended = await report(["--edition", "2022", "--data", "to.csv", "--html", "to.html"], env);
    expect(ended.code).toBe(0);
    expect(await readFile(join(elsewhere, "to.html"), "utf8")).toContain("to.csv, 12 enheter<");
    expect((await report(["--edition", "2022", "--data", "to.csv", "--html", "to.csv"], env)).code).toBe(2);
  });

  test("says what to install when no browser can print, and has written the page", async () => {
    const ended = await report(["--edition", "2018", "--html", "uten.html", "--pdf", "uten.pdf"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("uten.pdf was not written: no Chromium, Chrome or Edge was found.");
    expect(ended.stderr).toContain("apt-get install chromium");
    const files = await readdir(join(folder, "work"));
    expect(files).toContain("uten.html");
    expect(files.filter((name) => name.includes("pdf"))).toEqual([]);
  });

  test("says that the browser it was pointed to is not there", async () => {
    const env = { KOMMUNELAB_CHROMIUM: "/no/such/chromium" };
    const ended = await report(["--html", "y.html", "--pdf", "y.pdf"], env);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("KOMMUNELAB_CHROMIUM is «/no/such/chromium», and there is no such file.");
  });

  test("says what a browser said that gave no PDF, and leaves nothing of it behind", async () => {
    const ended = await report(["--edition", "2018", "--html", "z.html", "--pdf", "z.pdf"], {
      KOMMUNELAB_CHROMIUM: process.execPath,
    });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/z\.pdf was not written: .+ gave no PDF\. .*bad option/s);
    expect((await readdir(join(folder, "work"))).filter((name) => name.includes("pdf"))).toEqual([]);
  });
});

describe("the browser that prints", () => {
  test("is the one on the path, and the one that is chosen before it", async () => {
    const bin = join(folder, "bin");
    await mkdir(bin);
    for (const name of ["google-chrome", "chosen"]) await writeFile(join(bin, name), "");
    expect(findBrowser({ PATH: bin }, "linux")).toBe(join(bin, "google-chrome"));
    expect(findBrowser({ PATH: bin, KOMMUNELAB_CHROMIUM: join(bin, "chosen") }, "linux")).toBe(join(bin, "chosen"));
    expect(findBrowser({ PATH: "" }, "linux")).toBeUndefined();
  });
});
