/** The style of what a map does for its reader. */
export const MAP_PANEL_STYLE = `
[data-unit]{cursor:pointer}
[data-unit]:focus{outline:none}
[data-picked] g[data-class]:not([data-on]){opacity:.16}
.ring,.ring-back{fill:none;pointer-events:none;stroke-linejoin:round}
.ring{stroke:var(--vscode-focusBorder,currentColor);stroke-width:2}
.ring-back{stroke:var(--vscode-editor-background,var(--jp-layout-color0,Canvas));stroke-width:5}
.hint{max-width:min(24em,95%)}
.pick{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:inherit;cursor:pointer;width:100%}
.pick:hover bdi{text-decoration:underline;text-underline-offset:.2em}
.pick[aria-pressed=true] bdi{text-decoration:underline 2px;text-underline-offset:.2em}
.pick:focus-visible,summary:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:2px}
`;
