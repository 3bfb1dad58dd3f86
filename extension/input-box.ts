import type { InputQuestion } from "../kernel/protocol/messages.js";

/** How VS Code's input box shows a question; one click elsewhere does not close it. */
export function inputBox({ message, preset, password }: InputQuestion) {
  return { prompt: message, value: preset, password, ignoreFocusOut: true };
}
