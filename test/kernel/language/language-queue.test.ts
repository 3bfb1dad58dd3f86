import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Language } from "../../../kernel/language/language.js";
import { LanguageQueue } from "../../../kernel/language/language-queue.js";
import type { CheckMoment } from "../../../kernel/protocol/ports.js";

let folder: string;
let language: Language;
let queue: LanguageQueue;

// One for all, since TypeScript takes a while to start; each test uses names of its own.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-queue-"));
  language = new Language({ folder, globals: [], typeRoots: [], lazyGlobals: {} });
  queue = new LanguageQueue(language);
}, 60_000);

afterAll(() => {
  language.close();
  rmSync(folder, { recursive: true });
});

async function codes(cell: string, moment: CheckMoment): Promise<number[]> {
  return (await queue.prepare(cell, moment).diagnostics).map(({ code }) => code);
}

const UNKNOWN_NAME = 2304;
const WRONG_TYPE = 2322;

describe("LanguageQueue", () => {
  it("has a cell compiled before it is checked", async () => {
    const { compilation, diagnostics } = queue.prepare("const early: number = 'one'", "before");
    expect(compilation).toMatchObject({ status: "compiled" });
    expect(await diagnostics).toMatchObject([{ code: WRONG_TYPE }]);
  });

  it("checks no cell that cannot be parsed", async () => {
    const { compilation, diagnostics } = queue.prepare("const = 1", "before");
    expect(compilation).toMatchObject({ status: "syntaxError" });
    expect(await diagnostics).toEqual([]);
  });

  it("checks cells in the order in which they came", async () => {
    const [first, second] = [codes("const one = 1", "before"), codes("const two: string = one", "before")];
    expect([await first, await second]).toEqual([[], [WRONG_TYPE]]);
  });

  it("knows what ran: a cell that is wrong only when it did not have to be right", async () => {
    expect(await codes("const strict: number = 'one'", "before")).toEqual([WRONG_TYPE]);
    expect(await codes("strict", "before")).toEqual([UNKNOWN_NAME]);
    expect(await codes("const loose: number = 'one'", "alongside")).toEqual([WRONG_TYPE]);
    expect(await codes("loose", "before")).toEqual([]);
  });

  it("checks what nothing waits for when something depends on it", async () => {
    queue.prepare("const unchecked = { length: 1 }", "later");
    const { candidates } = await queue.complete("unchec", 6);
    expect(candidates.map(({ name }) => name)).toContain("unchecked");
    queue.prepare("const another = 1", "later");
    expect(await queue.inspect("another", 3)).toMatchObject({ "text/plain": expect.stringContaining("another: 1") });
  });

  it("checks at once when it is asked to", async () => {
    const { check, diagnostics } = queue.prepare("missing", "later");
    check();
    expect(await diagnostics).toMatchObject([{ code: UNKNOWN_NAME }]);
  });

  it("forgets a cell that did not run, before its check, in it and after", async () => {
    queue.prepare("const before = 1", "later").forget();
    const interrupt = vi.spyOn(language, "interrupt");
    const check = language.check.bind(language);
    const checking = new Promise<void>((resolve) => {
      vi.spyOn(language, "check").mockImplementationOnce((source) => {
        resolve();
        return check(source);
      });
    });
    const within = queue.prepare("const within = 1", "before");
    await checking;
    within.forget();
    expect(interrupt).toHaveBeenCalledOnce();
    const checked = queue.prepare("const after = 1", "before");
    await checked.diagnostics;
    await new Promise((resolve) => setImmediate(resolve));
    checked.forget();
    expect(await codes("[before, within, after]", "before")).toEqual([UNKNOWN_NAME, UNKNOWN_NAME, UNKNOWN_NAME]);
  });

  it("tells who asked that a check failed, and goes on", async () => {
    const failing = new LanguageQueue({
      compile: () => ({ status: "compiled" }),
      check: (source: string) =>
        source === "bad" ? Promise.reject(new Error("no memory")) : Promise.resolve({ diagnostics: [] }),
      keep: () => {},
    } as unknown as Language);
    const [bad, good] = [failing.prepare("bad", "before"), failing.prepare("good", "before")];
    await expect(bad.diagnostics).rejects.toThrow("no memory");
    expect(await good.diagnostics).toEqual([]);
  });
});
