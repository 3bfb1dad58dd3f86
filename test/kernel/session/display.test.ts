import { beforeEach, describe, expect, it } from "vitest";
import type { MimeBundle } from "../../../kernel/mime.js";
import { createDisplay, type Display } from "../../../kernel/session/display.js";
import { DISPLAY } from "../../../kernel/session/format.js";

describe("display", () => {
  let shown: { data: MimeBundle | string; id?: string; update?: boolean }[];
  let made: Promise<unknown>[];
  let cell: number;
  let display: Display;

  beforeEach(() => {
    shown = [];
    made = [];
    cell = 1;
    display = createDisplay(
      {
        cell: () => cell,
        show: (data, id, update) => void shown.push({ data, id, update }),
        clear: (wait) => void shown.push({ data: wait ? "clear later" : "clear" }),
        waitFor: (promise) => void made.push(promise),
      },
      (value) => ("ours" in value ? { "text/plain": "ours" } : undefined),
    );
  });

  it("shows a value at once, as the host shows its own kinds", () => {
    display({ ours: true });
    display([1, 2]);
    expect(shown.map(({ data }) => data)).toEqual([{ "text/plain": "ours" }, { "text/plain": "[ 1, 2 ]" }]);
    expect(shown[0]?.id).not.toBe(shown[1]?.id);
  });

  it("shows a place of an earlier run anew where the cell runs again, and in place through its handle", () => {
    const handle = display("one", { id: "place" });
    cell = 2;
    display("two", { id: "place" });
    cell = 3;
    handle.update("three");
    expect(shown.map(({ update }) => update)).toEqual([false, false, true]);
  });

  it("shows anew in the same place through its handle or by its id", () => {
    const handle = display("one", { id: "place" });
    handle.update("two");
    display.markdown("*three*", { id: "place" });
    expect(shown).toEqual([
      { data: { "text/plain": "'one'" }, id: "place", update: false },
      { data: { "text/plain": "'two'" }, id: "place", update: true },
      { data: { "text/markdown": "*three*" }, id: "place", update: true },
    ]);
  });

  it("shows HTML, Markdown and bundles as they are given", () => {
    display.html("<b>");
    display.bundle({ "image/svg+xml": "<svg/>" });
    expect(shown.map(({ data }) => data)).toEqual([{ "text/html": "<b>" }, { "image/svg+xml": "<svg/>" }]);
  });

  it("has the cell wait for a value that takes time to say how it is shown", async () => {
    display({ [DISPLAY]: async () => ({ "text/html": "late" }) });
    expect(shown).toEqual([]);
    await Promise.all(made);
    expect(shown.map(({ data }) => data)).toEqual([{ "text/html": "late" }]);
  });

  it("clears at once or before the next thing", () => {
    display.clear();
    display.clear({ wait: true });
    expect(shown.map(({ data }) => data)).toEqual(["clear", "clear later"]);
  });

  it("gives a handle that itself shows nothing", () => {
    expect(display(1)[DISPLAY]()).toEqual({});
  });
});
