/** The style of the controls of tables, in the colours of the theme: quiet until the pointer or the focus is there. */
export const PANEL_STYLE = `
.panel{position:relative}
.tools{font-family:var(--vscode-font-family,system-ui,sans-serif);font-size:12px;line-height:1.4;opacity:0}
.panel:hover .tools,.panel:focus-within .tools{opacity:1}
.choices{display:flex;flex-wrap:wrap;align-items:center;gap:.1em 1.2em;padding:.25em 0}
.choice{display:flex;flex-wrap:wrap;align-items:center;gap:0 .1em}
.choice[aria-label]::before{content:attr(aria-label);margin-inline-end:.35em;opacity:.85}
.tools button{font:inherit;color:inherit;background:none;border:0;border-bottom:2px solid transparent;padding:.2em .5em;min-height:24px;min-width:24px;cursor:pointer;text-align:start}
.tools button:hover{background:var(--vscode-toolbar-hoverBackground,color-mix(in srgb,currentColor 10%,transparent));outline:1px dashed var(--vscode-contrastActiveBorder,transparent)}
.tools button[aria-pressed=true]{font-weight:600;border-bottom-color:currentColor}
.tools button:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:-2px}
.tools .opens::after{content:"▾" / "";margin-inline-start:.35em}
.menu{display:flex;flex-wrap:wrap;gap:.1em .3em;max-height:13em;overflow:auto;padding:.3em;margin:0 0 .5em;border:1px solid var(--vscode-menu-border,var(--vscode-contrastBorder,color-mix(in srgb,currentColor 32%,transparent)));border-radius:3px}
.menu[hidden],.hint[hidden]{display:none}
.menu button{max-width:100%;overflow-wrap:anywhere}
.menu [role=menuitemcheckbox]::before{content:"☐" / "";margin-inline-end:.45em}
.menu [role=menuitemcheckbox][aria-checked=true]::before{content:"☑" / ""}
.said{opacity:.85;min-height:1em}
.sorts{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:inherit;cursor:pointer;width:100%;overflow-wrap:inherit;hyphens:inherit}
.sorts:hover{text-decoration:underline;text-underline-offset:.2em}
.sorts:focus-visible,td:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:1px}
td:focus-visible{outline-offset:-2px}
[aria-sort] .sorts::after{content:" ▾" / ""}[aria-sort=ascending] .sorts::after{content:" ▴" / ""}
.hint{position:absolute;z-index:3;max-width:min(32em,95%);padding:.3em .6em;font-family:var(--vscode-font-family,system-ui,sans-serif);font-size:12px;line-height:1.45;color:var(--vscode-editorHoverWidget-foreground,CanvasText);background:var(--vscode-editorHoverWidget-background,Canvas);border:1px solid var(--vscode-editorHoverWidget-border,var(--vscode-contrastBorder,color-mix(in srgb,CanvasText 32%,transparent)));border-radius:3px;font-variant-numeric:tabular-nums;white-space:pre-line}
@media (hover:none){.tools{opacity:1}}
@media print{.tools,.hint{display:none}}
`;
