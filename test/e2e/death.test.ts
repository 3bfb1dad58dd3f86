import { beforeAll, expect, test } from "vitest";
import { closeAfterTests } from "./harness/close-after-tests.js";
import { outputsOf } from "./harness/notebook-file.js";
import { openWorkbench } from "./harness/open-workbench.js";
import type { Workbench } from "./harness/workbench.js";

const NOTEBOOKS = {
  // One call that fills the heap: the kernel cannot end it before V8 ends the kernel.
  "memory.ipynb": ["const before = 1;", 'JSON.parse("[" + "1.5,".repeat(2e7) + "1]");', "before"],
  "orphan.ipynb": ['console.log("i gang");\nfor (;;);'],
};

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ notebooks: NOTEBOOKS, settings: { "kommunelab.maxMemory": 256 } });
});

closeAfterTests(() => workbench);

test("a kernel that ran out of memory says so below the cell and in a message, whose button starts a new one", async () => {
  const notebook = await workbench.openNotebook("memory.ipynb");
  await notebook.runCell(1);
  expect(await notebook.ended(1)).toBe("success");
  await notebook.runCell(2);
  expect(await notebook.ended(2)).toBe("error");
  await notebook
    .output(/Kommunelab-kjernen gikk tom for minne og stoppet .*\s+Verdiene i cellene fylte \d+ MB[\s\S]* er borte/)
    .waitFor();
  expect(await notebook.output(/Last few GCs|Native stack trace/).count()).toBe(0);
  const told = workbench.notification(/gikk tom for minne.*kommunelab\.maxMemory/);
  await told.getByRole("button", { name: "Start på nytt" }).waitFor();
  await workbench.picture("out-of-memory");
  await told.getByRole("button", { name: "Start på nytt" }).click();
  await workbench.status("Kommunelab-kjernen er startet på nytt").waitFor();
  await notebook.runCell(3);
  expect(await notebook.ended(3)).toBe("error");
  await notebook.save();
  const errors = outputsOf(workbench.file("memory.ipynb")).flatMap(({ output }) => output.evalue ?? []);
  expect(errors).toEqual([
    expect.stringMatching(/gikk tom for minne og stoppet \(.+\)\.$/),
    expect.stringContaining("before"),
  ]);
});

test("kernels end when VS Code's extension host is killed, also while a cell loops", async () => {
  const notebook = await workbench.openNotebook("orphan.ipynb");
  const before = workbench.kernels();
  const started = () => workbench.kernels().filter((pid) => !before.includes(pid));
  await notebook.runCell(1);
  await expect.poll(started, { timeout: 30_000 }).toHaveLength(1);
  await notebook.output("i gang").waitFor();
  const [kernel] = started() as [number];
  process.kill(workbench.extensionHostOf(kernel), "SIGKILL");
  await expect.poll(() => isRunning(kernel), { timeout: 30_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
