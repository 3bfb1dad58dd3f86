/** Choices of which one holds, as buttons. */
export interface Choice<T extends string> {
  /** What is chosen, for screen readers. */
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

/** The style of the buttons, in the colours of the theme. */
export const CHOICE_STYLE = `
.choices{display:flex;flex-wrap:wrap;gap:.3em 2em;padding:.4em 0 .2em;font-family:var(--vscode-font-family,system-ui,sans-serif);font-size:12px}
.choice{display:flex;align-items:baseline;gap:.2em}
.choice::before{content:attr(aria-label);margin-inline-end:.5em;opacity:.85}
.choice button{font:inherit;color:inherit;background:none;border:0;border-bottom:2px solid transparent;padding:.35em .6em;min-height:24px;cursor:pointer}
.choice button:hover{background:var(--vscode-toolbar-hoverBackground,color-mix(in srgb,currentColor 10%,transparent));outline:1px dashed var(--vscode-contrastActiveBorder,transparent)}
.choice button[aria-pressed=true]{font-weight:600;border-bottom-color:currentColor}
.choice button:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:-1px}
@media print{.choices{display:none}}
`;
