/**
 * What VS Code sets for outputs in each of its four themes: of its variables those that tables, figures and buttons use or that
 * a document of outputs stands on. Values from `extensions/theme-defaults` and, in high contrast, VS Code's own defaults.
 */
export const THEME_COLOURS = {
  light: {
    kind: "vscode-light",
    "editor-background": "#ffffff",
    foreground: "#3b3b3b",
    focusBorder: "#005fb8",
    descriptionForeground: "#3b3b3b",
    "toolbar-hoverBackground": "#b8b8b850",
    "editorWidget-background": "#f8f8f8",
    "editorWidget-foreground": "#3b3b3b",
    "editorWidget-border": "#c8c8c8",
    "editorHoverWidget-background": "#f8f8f8",
    "editorHoverWidget-foreground": "#3b3b3b",
    "editorHoverWidget-border": "#c8c8c8",
    "menu-background": "#ffffff",
    "menu-foreground": "#3b3b3b",
    "menu-border": "#cecece",
    "menu-selectionBackground": "#005fb8",
    "menu-selectionForeground": "#ffffff",
    "textLink-foreground": "#005fb8",
  },
  dark: {
    kind: "vscode-dark",
    "editor-background": "#1f1f1f",
    foreground: "#cccccc",
    focusBorder: "#0078d4",
    descriptionForeground: "#9d9d9d",
    "toolbar-hoverBackground": "#5a5d5e50",
    "editorWidget-background": "#202020",
    "editorWidget-foreground": "#cccccc",
    "editorWidget-border": "#454545",
    "editorHoverWidget-background": "#202020",
    "editorHoverWidget-foreground": "#cccccc",
    "editorHoverWidget-border": "#454545",
    "menu-background": "#1f1f1f",
    "menu-foreground": "#cccccc",
    "menu-border": "#454545",
    "menu-selectionBackground": "#0078d4",
    "menu-selectionForeground": "#ffffff",
    "textLink-foreground": "#4daafc",
  },
  "high-contrast": {
    kind: "vscode-high-contrast",
    "editor-background": "#000000",
    foreground: "#ffffff",
    focusBorder: "#f38518",
    contrastBorder: "#6fc3df",
    contrastActiveBorder: "#f38518",
    descriptionForeground: "#ffffff",
    "editorWidget-background": "#0c141f",
    "editorWidget-foreground": "#ffffff",
    "editorWidget-border": "#6fc3df",
    "editorHoverWidget-background": "#0c141f",
    "editorHoverWidget-foreground": "#ffffff",
    "editorHoverWidget-border": "#6fc3df",
    "menu-background": "#000000",
    "menu-foreground": "#ffffff",
    "menu-border": "#6fc3df",
    "textLink-foreground": "#21a6ff",
  },
  "high-contrast-light": {
    kind: "vscode-high-contrast-light",
    "editor-background": "#ffffff",
    foreground: "#292929",
    focusBorder: "#006bbd",
    contrastBorder: "#0f4a85",
    contrastActiveBorder: "#006bbd",
    descriptionForeground: "#292929",
    "editorWidget-background": "#ffffff",
    "editorWidget-foreground": "#292929",
    "editorWidget-border": "#0f4a85",
    "editorHoverWidget-background": "#ffffff",
    "editorHoverWidget-foreground": "#292929",
    "editorHoverWidget-border": "#0f4a85",
    "menu-background": "#ffffff",
    "menu-foreground": "#292929",
    "menu-border": "#0f4a85",
    "textLink-foreground": "#0f4a85",
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type ThemeName = keyof typeof THEME_COLOURS;

/** The style of the document that outputs stand in. */
export function themeStyle(theme: ThemeName): string {
  const variables = Object.entries(THEME_COLOURS[theme]).filter(([name]) => name !== "kind");
  const declared = variables.map(([name, value]) => `--vscode-${name}:${value}`).join(";");
  return `:root{${declared}}body{background:var(--vscode-editor-background);color:var(--vscode-foreground);font:13px "Liberation Sans",sans-serif;margin:0;padding:0 8px}h1,h2,h3{font-size:13px;margin:0}`;
}
