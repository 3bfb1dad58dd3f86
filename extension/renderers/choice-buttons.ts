/** Choices of which one holds, as buttons. */
export interface Choice<T extends string> {
  /** What is chosen, for screen readers: the options say it to those who see them. */
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/**
 * A group of buttons of which one is pressed. Each is reached with Tab and pressed with Enter or Space; the pressed one is
 * told by its weight and line as well as to screen readers.
 */
export function choiceButtons<T extends string>({ name, options, chosen, onChoose }: Choice<T>): HTMLElement {
  const group = document.createElement("div");
  group.className = "choice";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", name);
  const buttons = options.map(({ value, label }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.dataset.text = label;
    button.value = value;
    button.addEventListener("click", () => {
      press(buttons, value);
      onChoose(value);
    });
    return button;
  });
  press(buttons, chosen);
  group.append(...buttons);
  return group;
}

function press(buttons: readonly HTMLButtonElement[], value: string): void {
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === value));
}
