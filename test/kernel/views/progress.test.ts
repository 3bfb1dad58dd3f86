import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { progressHtml } from "../../../kernel/views/progress-html.js";
import type { ProgressState } from "../../../kernel/views/progress-state.js";
import { progressText } from "../../../kernel/views/progress-text.js";

const state = (parts: Partial<ProgressState> = {}): ProgressState => ({
  label: "Skårer",
  count: 550,
  total: 1_000,
  elapsed: 46,
  phase: "running",
  locale: "nb",
  ...parts,
});

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("progress as text", () => {
  it.each<[Partial<ProgressState>, string]>([
    [{}, "Skårer  [███████████         ]  55 %  550/1 000  12/s  igjen 0:38"],
    [{ locale: "en", label: "Scoring" }, "Scoring  [███████████         ]  55%  550/1,000  12/s  left 0:38"],
    [{ label: null, count: 0 }, "[                    ]  0 %  0/1 000"],
    [{ count: 999 }, "Skårer  [███████████████████▉]  99 %  999/1 000  22/s  igjen 0:00"],
    [{ count: 1_000, phase: "done" }, "Skårer  [████████████████████]  100 %  1 000/1 000  0:46"],
    [{ count: 1_200 }, "Skårer  [████████████████████]  100 %  1 200/1 000  26/s  igjen 0:00"],
    [{ phase: "stopped", elapsed: 3_725 }, "Skårer  [███████████         ]  55 %  550/1 000  stoppet etter 1:02:05"],
    [{ total: null, elapsed: 100 }, "Skårer  550  5,5/s  1:40"],
    [{ total: null, count: 5, elapsed: 12 }, "Skårer  5  2,4 s per stk.  0:12"],
    [{ total: 0, count: 0, phase: "done", elapsed: 0 }, "Skårer  [████████████████████]  100 %  0/0  0:00"],
    [{ label: "a\u001b[31m\nb", total: null, count: 0, elapsed: 0 }, "a [31m b  0  0:00"],
  ])("%j", (parts, text) => {
    expect(progressText(state(parts))).toBe(text);
  });
});

describe("progress as HTML", () => {
  const draw = (parts: Partial<ProgressState> = {}) => {
    const { document } = new Window();
    document.body.innerHTML = progressHtml(state(parts));
    return document.body;
  };

  it("is a bar that says how far it is to those who do not see it", () => {
    const bar = draw().querySelector("[role=progressbar]");
    const attributes = ["aria-label", "aria-valuemin", "aria-valuemax", "aria-valuenow"];
    expect(attributes.map((name) => bar?.getAttribute(name))).toEqual(["Skårer", "0", "100", "55.0"]);
    expect(plain(bar?.getAttribute("aria-valuetext") ?? "")).toBe("55 % · 550/1 000 · 12/s · igjen 0:38");
    expect(bar?.firstElementChild?.getAttribute("style")).toContain("width:55.0%");
  });

  it("has no value while nobody knows the total", () => {
    const bar = draw({ total: null }).querySelector("[role=progressbar]");
    expect(bar?.hasAttribute("aria-valuenow")).toBe(false);
  });

  it("shows a label as text, whatever is in it", () => {
    const body = draw({ label: '<img src=x onerror="x()">"\'' });
    expect(body.querySelector("img")).toBe(null);
    expect(body.querySelector("[role=progressbar]")?.getAttribute("aria-label")).toBe('<img src=x onerror="x()">"\'');
    expect(body.textContent).toContain("<img");
  });

  it("says its language", () => {
    expect(draw({ locale: "en" }).firstElementChild?.getAttribute("lang")).toBe("en");
  });
});
