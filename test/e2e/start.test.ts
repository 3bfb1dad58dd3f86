import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { descendants } from "./harness/descendants.js";
import { type StartedWorkbench, startWorkbench } from "./harness/start-workbench.js";

let data: string;
let shipped: string;
let workbench: StartedWorkbench;
let address: URL;
let cookie: string;
const working = (name: string) => join(data, "notebooks", name);

/** Starts the workbench, and goes where it sends a browser. */
async function start(env?: NodeJS.ProcessEnv) {
  workbench = await startWorkbench(data, shipped, env);
  ({ address, cookie } = await admitted(workbench.address));
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "kommunelab-start-"));
  [data, shipped] = [join(folder, "data"), join(folder, "shipped")];
  mkdirSync(shipped);
  for (const name of ["start-her.ipynb", "other.ipynb"]) writeFileSync(join(shipped, name), "first edition");
  await start();
});

afterAll(async () => {
  await workbench?.stop();
  rmSync(join(data, ".."), { recursive: true, force: true });
});

/** These follow each other. */
describe("npm start", () => {
  test("serves the working copy to this machine only", async () => {
    expect(new URL(workbench.address).hostname).toBe("127.0.0.1");
    expect(address.hostname).toBe("127.0.0.1");
    expect(address.searchParams.get("folder")).toBe(join(data, "notebooks"));
    expect((await fetch(address, { headers: { cookie } })).status).toBe(200);
  });

  test("lets in only who has the address that it prints", async () => {
    for (const headers of [{}, { cookie: cookie.replace(/.$/, (last) => (last === "0" ? "1" : "0")) }]) {
      const refused = await fetch(address, { headers, redirect: "manual" });
      expect(refused.status).toBe(302);
      expect(refused.headers.get("location")).toContain("login");
    }
    expect((await fetch(new URL("/", workbench.address), { redirect: "manual" })).status).toBe(404);
    expect((await fetch(workbench.address.slice(0, -1), { redirect: "manual" })).status).toBe(404);
    if (process.platform !== "win32") expect(statSync(join(data, "session")).mode & 0o777).toBe(0o600);
  });

  test("stops whole", async () => {
    const processes = descendants(workbench.pid).map(({ pid }) => pid);
    expect(processes).not.toEqual([]);
    await workbench.stop();
    await expect.poll(() => processes.filter(isRunning)).toEqual([]);
  });
});

describe("npm start another time", () => {
  let earlier: string;

  beforeAll(async () => {
    earlier = cookie;
    writeFileSync(working("start-her.ipynb"), "changed by the user");
    for (const name of ["start-her.ipynb", "other.ipynb"]) writeFileSync(join(shipped, name), "second edition");
    const elsewhere = { CODE_SERVER_HOST: "0.0.0.0", PORT: "80", VSCODE_IPC_HOOK_CLI: join(data, "no-such-socket") };
    await start({ ...process.env, ...elsewhere });
  });

  test("lets a page that is open go on", () => {
    expect(cookie).toBe(earlier);
  });

  test("keeps what the user changed, and renews what the user did not", () => {
    expect(readFileSync(working("start-her.ipynb"), "utf8")).toBe("changed by the user");
    expect(readFileSync(working("other.ipynb"), "utf8")).toBe("second edition");
  });

  test("stays on this machine when the environment says otherwise", () => {
    expect(new URL(workbench.address).hostname).toBe("127.0.0.1");
    expect(address.hostname).toBe("127.0.0.1");
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
