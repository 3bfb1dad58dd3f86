import { describe, expect, it } from "vitest";
import { inputBox } from "../../extension/input-box.js";

describe("inputBox", () => {
  it("offers what a prompt offers, and stays when the user clicks elsewhere", () => {
    expect(inputBox({ kind: "prompt", message: "Year?", preset: "2022", password: false })).toEqual({
      prompt: "Year?",
      value: "2022",
      password: false,
      ignoreFocusOut: true,
    });
  });

  it("hides a password", () => {
    expect(inputBox({ kind: "input", message: "Key:", preset: "", password: true }).password).toBe(true);
  });
});
