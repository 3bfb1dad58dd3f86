import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heartbeat, JupyterFrontEnd, type JupyterKernel, startJupyterKernel } from "../jupyter-front-end.js";
import { buildKernel } from "../kernel-client.js";

describe("a kernel process that Jupyter's front ends talk with", () => {
  let built: Awaited<ReturnType<typeof buildKernel>>;
  let folder: string;
  let kernel: JupyterKernel;
  let one: JupyterFrontEnd;

  beforeAll(async () => {
    built = await buildKernel();
    folder = mkdtempSync(join(tmpdir(), "kommunelab-jupyter-folder-"));
    kernel = await startJupyterKernel(built.program, folder);
    one = await new JupyterFrontEnd(kernel.connection).ready();
  }, 60_000);

  afterAll(async () => {
    await one.request("shutdown_request", { restart: false });
    one.close();
    expect(await kernel.exited).toEqual({ code: 0, signal: null });
    built.remove();
    rmSync(folder, { recursive: true });
  });

  it("runs a cell", async () => {
    const answer = await one.execute('console.log("hei"); 1 + 1');
    expect(answer.result).toBe("2");
    expect(answer.stream("stdout")).toBe("hei\n");
  });

  it("echoes heartbeats", async () => {
    expect(await heartbeat(kernel.connection, "ping")).toBe("ping");
  });
});
