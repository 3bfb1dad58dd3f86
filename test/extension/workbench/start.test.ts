import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const repository = join(import.meta.dirname, "../../..");

/** Runs a program of this repository; `version` is what Node.js then says of itself. */
function run(program: string, args: readonly string[], version = process.versions.node) {
  const says = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  const all = ["--import", `data:text/javascript,${encodeURIComponent(says)}`, join(repository, program), ...args];
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, all, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe("npm start", () => {
  it.each([
    [["--port", "soon"], "--port must be a number from 0 to 65535, not «soon»"],
    [["--port", "70000"], "--port must be a number from 0 to 65535, not «70000»"],
    [["--notebooks", "no/such/folder"], "--notebooks: there is no folder «no/such/folder»"],
    [["--prot", "8000"], "Unknown option '--prot'"],
  ])("says what is wrong with %j, without a trace", async (args, reason) => {
    const { code, stdout, stderr } = await run("extension/workbench/start.mjs", args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`kommunelab: ${reason}`);
    expect(stderr).not.toContain("    at ");
  });

  it("explains its options", async () => {
    expect((await run("extension/workbench/start.mjs", ["-h"])).stdout).toContain("--no-open");
  });
});

describe("every command", () => {
  it("says which Node.js it needs on one that is too old", async () => {
    for (const version of ["18.20.8", "20.11.1"])
      expect(await run("prepare.mjs", [], version)).toEqual({
        code: 1,
        stdout: "",
        stderr: `kommunelab: Node.js 20.12 or newer is needed, and this is ${version}\n`,
      });
  });
});
