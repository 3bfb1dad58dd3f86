import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { closeAfterTests } from "./harness/close-after-tests.js";
import { outputsOf } from "./harness/notebook-file.js";
import { openWorkbench, readNotebook } from "./harness/open-workbench.js";
import type { Workbench } from "./harness/workbench.js";

const NOTEBOOKS = {
  "complete.ipynb": ["", "const grades = digitalPriority(kommuner2022);"],
  "type-error.ipynb": ["let ran = false;", 'ran = true;\nconst antall: number = "mange";', "ran"],
  "loop.ipynb": ["let rounds = 41;\nrounds++;", "while (true) rounds = 42;", "rounds"],
  "killed.ipynb": ["const before = 1;", "await new Promise(() => {});", "typeof before"],
  "asks.ipynb": [
    'const asked = [prompt("Hvilket år?", "2018"), confirm("Sikker?")];',
    'await input("Passord:", { password: true })',
    "asked.join()",
    'prompt("Aldri?")',
  ],
  "saved.ipynb": [
    'console.log("skrevet");',
    "distribution(kommuner2022, digitalPriority)",
    'throw new Error("med vilje");',
  ],
  "tslab.ipynb": readNotebook(join(import.meta.dirname, "fixtures/tslab.ipynb")),
};

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ notebooks: NOTEBOOKS });
});

closeAfterTests(() => workbench);

describe("writing a cell", () => {
  test("a preloaded name is proposed while it is written", async () => {
    const notebook = await workbench.openNotebook("complete.ipynb");
    await notebook.write(1, "distri");
    await expect.poll(() => notebook.completions(1), { timeout: 60_000 }).toContain("distribution");
  });

  test("a preloaded name shows its docstring when the mouse is over it", async () => {
    const notebook = await workbench.openNotebook("complete.ipynb");
    await expect
      .poll(() => notebook.hover(2, "digitalPriority"), { timeout: 60_000 })
      .toContain("Digital priority (digital prioritering), grade 0–4");
  });
});

describe("running a cell", () => {
  test("a cell with a type error is refused with its line, and does not run", async () => {
    const notebook = await workbench.openNotebook("type-error.ipynb");
    await notebook.runCell(1);
    expect(await notebook.ended(1)).toBe("success");
    await notebook.runCell(2);
    expect(await notebook.ended(2)).toBe("error");
    await notebook.output(/cell 2:2:7[\s\S]*TS2322/).waitFor();
    await notebook.runCell(3);
    expect(await notebook.ended(3)).toBe("success");
    await notebook.output(/^\s*false\s*$/).waitFor();
  });

  test("an endless loop is interrupted, and a variable survives", async () => {
    const notebook = await workbench.openNotebook("loop.ipynb");
    await notebook.runCell(1);
    await notebook.ended(1);
    await notebook.runCell(2);
    await notebook.running(2);
    await notebook.interrupt();
    expect(await notebook.ended(2)).toBe("error");
    await notebook.runCell(3);
    expect(await notebook.ended(3)).toBe("success");
    await notebook.output(/^\s*42\s*$/).waitFor();
  });

  test("a cell asks in boxes of VS Code, and an interrupt takes its question back", async () => {
    const notebook = await workbench.openNotebook("asks.ipynb");
    const { page } = workbench;
    const box = page.locator(".quick-input-widget:visible");
    const typed = box.locator("input.input:visible");
    await notebook.runCell(1);
    await box.getByText("Hvilket år?").waitFor();
    expect(await typed.inputValue()).toBe("2018");
    await typed.fill("2022");
    await page.keyboard.press("Enter");
    await box.getByText("Sikker?").waitFor();
    await box.getByText("Ja", { exact: true }).click();
    expect(await notebook.ended(1)).toBe("success");
    await notebook.runCell(2);
    await box.getByText("Passord:").waitFor();
    expect(await typed.getAttribute("type")).toBe("password");
    await typed.fill("hemmelig");
    await page.keyboard.press("Enter");
    await notebook.output(/hemmelig/).waitFor();
    await notebook.runCell(3);
    await notebook.output(/2022,true/).waitFor();
    await notebook.runCell(4);
    await box.getByText("Aldri?").waitFor();
    await notebook.interrupt();
    expect(await notebook.ended(4)).toBe("error");
    await box.waitFor({ state: "hidden" });
  });

  test("a killed kernel is told, and the button of the message starts a new one", async () => {
    const kernelsBefore = workbench.kernels();
    const notebook = await workbench.openNotebook("killed.ipynb");
    await notebook.runCell(1);
    await notebook.ended(1);
    const [kernel] = workbench.kernels().filter((pid) => !kernelsBefore.includes(pid));
    await notebook.runCell(2);
    await notebook.running(2);
    process.kill(kernel as number, "SIGKILL");
    expect(await notebook.ended(2)).toBe("error");
    const told = workbench.notification(/Kommunelab-kjernen stoppet.*SIGKILL/);
    await told.getByRole("button", { name: "Start på nytt" }).click();
    await workbench.status("Kommunelab-kjernen er startet på nytt").waitFor();
    await notebook.runCell(3);
    expect(await notebook.ended(3)).toBe("error");
    await notebook
      .output(/before/)
      .last()
      .waitFor();
  });
});

describe("a notebook", () => {
  test("that is new has its kernel and runs TypeScript", async () => {
    await workbench.closeEditors();
    await workbench.command("Kommunelab: New Notebook");
    const notebook = await workbench.opened("Untitled-1.ipynb");
    await notebook.write(1, "const answer: number = 41;\nanswer + 1");
    await notebook.runCell(1);
    expect(await notebook.ended(1)).toBe("success");
    await notebook.output(/^\s*42\s*$/).waitFor();
  });

  test("is saved and opened again with its outputs", async () => {
    const notebook = await workbench.openNotebook("saved.ipynb");
    await notebook.runAll();
    expect(await notebook.ended(3)).toBe("error");
    await notebook.save();
    expect(outputsOf(workbench.file("saved.ipynb")).map(({ output }) => output.output_type)).toEqual([
      "stream",
      "execute_result",
      "error",
    ]);
    const again = await workbench.openNotebook("saved.ipynb");
    await again.output("skrevet").waitFor();
    await again.output(/Fordeling av kommuner etter graden av digital prioritering/).waitFor();
    await again.output("med vilje").waitFor();
  });

  test("written for tslab runs unchanged", async () => {
    const notebook = await workbench.openNotebook("tslab.ipynb");
    await notebook.runAll();
    expect(await notebook.ended(4)).toBe("success");
    await notebook.output(/Telt: 11/).waitFor();
    await notebook.output("ferdig").waitFor();
    await notebook.output(/^\s*11\s*$/).waitFor();
  });
});
