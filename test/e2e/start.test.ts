import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { descendants } from "./harness/descendants.js";
import { startWorkbench } from "./harness/start-workbench.js";

let data: string;
let shipped: string;
const working = (name: string) => join(data, "notebooks", name);

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "kommunelab-start-"));
  [data, shipped] = [join(folder, "data"), join(folder, "shipped")];
  mkdirSync(shipped);
  for (const name of ["start-her.ipynb", "other.ipynb"]) writeFileSync(join(shipped, name), "first edition");
});

afterAll(() => rmSync(join(data, ".."), { recursive: true, force: true }));

describe("npm start", () => {
  test("serves the working copy to this machine only, and stops whole", async () => {
    const workbench = await startWorkbench(data, shipped);
    const address = new URL(workbench.address);
    expect(address.hostname).toBe("127.0.0.1");
    expect(address.searchParams.get("folder")).toBe(join(data, "notebooks"));
    expect((await fetch(address)).status).toBe(200);
    const processes = descendants(workbench.pid).map(({ pid }) => pid);
    await workbench.stop();
    await expect.poll(() => processes.filter(isRunning)).toEqual([]);
  });

  test("keeps what the user changed, and renews what the user did not", async () => {
    writeFileSync(working("start-her.ipynb"), "changed by the user");
    for (const name of ["start-her.ipynb", "other.ipynb"]) writeFileSync(join(shipped, name), "second edition");
    const workbench = await startWorkbench(data, shipped);
    await workbench.stop();
    expect(readFileSync(working("start-her.ipynb"), "utf8")).toBe("changed by the user");
    expect(readFileSync(working("other.ipynb"), "utf8")).toBe("second edition");
  });

  test("stays on this machine when the environment says otherwise", async () => {
    const elsewhere = { CODE_SERVER_HOST: "0.0.0.0", PORT: "80", VSCODE_IPC_HOOK_CLI: join(data, "no-such-socket") };
    const workbench = await startWorkbench(data, shipped, { ...process.env, ...elsewhere });
    expect(new URL(workbench.address).hostname).toBe("127.0.0.1");
    await workbench.stop();
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
