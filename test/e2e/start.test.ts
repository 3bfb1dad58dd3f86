import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
    const { address, cookie } = await admitted(workbench.address);
    expect(address.hostname).toBe("127.0.0.1");
    expect(address.searchParams.get("folder")).toBe(join(data, "notebooks"));
    expect((await fetch(address, { headers: { cookie } })).status).toBe(200);
    const processes = descendants(workbench.pid).map(({ pid }) => pid);
    await workbench.stop();
    await expect.poll(() => processes.filter(isRunning)).toEqual([]);
  });

  test("lets in only who has the address that it prints", async () => {
    const workbench = await startWorkbench(data, shipped);
    const { address, cookie } = await admitted(workbench.address);
    for (const headers of [{}, { cookie: cookie.replace(/.$/, (last) => (last === "0" ? "1" : "0")) }]) {
      const refused = await fetch(address, { headers, redirect: "manual" });
      expect(refused.status).toBe(302);
      expect(refused.headers.get("location")).toContain("login");
    }
    expect((await fetch(new URL("/", workbench.address), { redirect: "manual" })).status).toBe(404);
    expect((await fetch(workbench.address.slice(0, -1), { redirect: "manual" })).status).toBe(404);
    if (process.platform !== "win32") expect(statSync(join(data, "session")).mode & 0o777).toBe(0o600);
    await workbench.stop();
  });

  test("lets a page that is open go on after it was started again", async () => {
    const cookies: string[] = [];
    for (let start = 0; start < 2; start++) {
      const workbench = await startWorkbench(data, shipped);
      cookies.push((await admitted(workbench.address)).cookie);
      await workbench.stop();
    }
    expect(cookies[1]).toBe(cookies[0]);
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
    expect((await admitted(workbench.address)).address.hostname).toBe("127.0.0.1");
    await workbench.stop();
  });
});

/** Where the printed address sends a browser, and the cookie that it gives it. */
async function admitted(printed: string): Promise<{ address: URL; cookie: string }> {
  const { status, headers } = await fetch(printed, { redirect: "manual" });
  expect(status).toBe(302);
  const [cookie = ""] = headers.getSetCookie();
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
  return { address: new URL(headers.get("location") ?? ""), cookie: cookie.split(";")[0] ?? "" };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
