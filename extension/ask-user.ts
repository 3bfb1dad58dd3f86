import { type CancellationToken, window } from "vscode";
import type { InputQuestion } from "../kernel/protocol/messages.js";
import { inputBox } from "./input-box.js";
import type { Texts } from "./texts.js";

/** Puts a cell's question to the user; null when the user declines, or the cell no longer waits. */
export async function askUser(question: InputQuestion, texts: Texts, token: CancellationToken): Promise<string | null> {
  if (question.kind !== "confirm") return (await window.showInputBox(inputBox(question), token)) ?? null;
  const options = { title: question.message, ignoreFocusOut: true };
  const chosen = await window.showQuickPick([texts.yes, texts.no], options, token);
  // What the kernel takes for yes in every language.
  return chosen === texts.yes ? "y" : null;
}
