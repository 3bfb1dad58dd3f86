/** Themes of VS Code: their name in its menu, the class of its root element, and what a renderer's document says. */
export const THEMES = {
  light: { label: "Light Modern", class: "vs", kind: "vscode-light" },
  dark: { label: "Dark Modern", class: "vs-dark", kind: "vscode-dark" },
  "high-contrast": { label: "Dark High Contrast", class: "hc-black", kind: "vscode-high-contrast" },
  "high-contrast-light": { label: "Light High Contrast", class: "hc-light", kind: "vscode-high-contrast-light" },
} as const;

export type Theme = keyof typeof THEMES;
