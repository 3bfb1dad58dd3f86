import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLE_MIME, type Table } from "../../kernel/mime.js";
import { KernelClient } from "./kernel-client.js";

const MINUTES = 5 * 60_000;

let kernel: KernelClient;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-frames-"));
  kernel = await KernelClient.start(folder, ["--type-check", "off"]);
}, MINUTES);

afterAll(async () => {
  await kernel?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

/** The table that a cell ends with. */
async function tableOf(code: string): Promise<{ readonly table: Table; readonly html: string }> {
  const answer = await kernel.execute(code, { typeCheck: "off" });
  expect(answer.traceback).toBe("");
  const data = answer.contents("execute_result")[0]?.data as Record<string, unknown>;
  return { table: data[TABLE_MIME] as Table, html: String(data["text/html"]) };
}

describe("a million rows in a kernel process", { timeout: MINUTES }, () => {
  test("of objects are a table of the first thousand, with what is missing counted", async () => {
    const { table, html } = await tableOf(
      "const million = Array.from({ length: 1_000_000 }, (_, id) => ({ id, kind: id % 10 ? 'k' + id % 10 : null })); million",
    );
    expect(table.extract).toEqual({ rows: 1_000_000, columns: 2, counted: 1_000_000 });
    expect(table.rows).toHaveLength(1_000);
    expect(table.columns[2]?.holds).toEqual({ kind: "text", missing: 100_000 });
    expect(html.match(/<tr>/g)).toHaveLength(21);
    expect(JSON.stringify(table).length).toBeLessThan(200_000);
  });

  test("of a data frame are too", async () => {
    const { table } = await tableOf("const frame = toDataFrame(million); frame");
    expect(table.extract).toEqual({ rows: 1_000_000, columns: 2, counted: 1_000_000 });
    expect(table.columns[2]?.holds).toEqual({ kind: "text", missing: 100_000 });
  });

  test("are counted by a column", async () => {
    const answer = await kernel.execute("distribution(frame, 'kind').leftOut[0].count", { typeCheck: "off" });
    expect([answer.traceback, answer.result]).toEqual(["", "100000"]);
  });
});
