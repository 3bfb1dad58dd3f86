/** The colours and letters that a chart is drawn with. */
export interface FigureColours {
  readonly text: string;
  readonly background: string;
  /** Lines of the grid, and those around bars. */
  readonly grid: string;
  readonly edge: string;
  readonly hoverText: string;
  readonly hoverBackground: string;
  readonly hoverBorder: string;
  readonly font: string;
}

/** On paper: of pictures that leave the notebook. */
export const PAPER: FigureColours = {
  text: "#162327",
  background: "#ffffff",
  grid: "#dde2e3",
  edge: "#4a5559",
  hoverText: "#162327",
  hoverBackground: "#ffffff",
  hoverBorder: "#4a5559",
  font: "'Open Sans','Segoe UI',Arial,sans-serif",
};

/** How much of the text's colour is in lines of the grid, and in edges, in percent. */
const GRID = 17;
const EDGE = 55;

/** The colours of the theme around an element, as CSS has computed them. */
export function themeColours(element: HTMLElement): FigureColours {
  const { fontFamily, color } = getComputedStyle(element);
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const computed = (value: string) => {
    probe.style.color = "";
    probe.style.color = value;
    return asRgb(getComputedStyle(probe).color);
  };
  const contrast = "var(--vscode-contrastBorder,currentColor)";
  const colours = {
    text: asRgb(color),
    background: computed("var(--vscode-editor-background,Canvas)"),
    grid: computed(`color-mix(in srgb,${contrast} ${GRID}%,transparent)`),
    edge: computed(`var(--vscode-contrastBorder,color-mix(in srgb,currentColor ${EDGE}%,transparent))`),
    hoverText: computed("var(--vscode-editorHoverWidget-foreground,CanvasText)"),
    hoverBackground: computed("var(--vscode-editorHoverWidget-background,Canvas)"),
    hoverBorder: computed("var(--vscode-editorHoverWidget-border,var(--vscode-contrastBorder,GrayText))"),
    font: fontFamily,
  };
  probe.remove();
  return colours;
}

/** `color(srgb r g b / a)`, as colours that were mixed are computed, in the form that Plotly reads. */
function asRgb(colour: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(colour);
  if (!parts) return colour;
  const [red, green, blue] = parts.slice(1, 4).map((part) => Math.round(255 * Number(part)));
  return `rgba(${red},${green},${blue},${parts[4] ?? 1})`;
}
