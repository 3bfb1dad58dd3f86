/** The style of the controls of tables, in the colours of the theme: quiet until the pointer or the focus is there. */
export const PANEL_STYLE = `
.panel{position:relative}
.panel .kl.kl{padding-top:.4em}
.tools{position:relative;font-family:var(--vscode-font-family,system-ui,sans-serif);font-size:12px;line-height:1.4;opacity:0}
.panel:hover .tools,.panel:focus-within .tools{opacity:1}
.choices,.folds,.choice{display:flex;align-items:center;white-space:nowrap}
.choices,.folds{gap:0 1em}
.choices{margin-inline-start:-.5em}
.choices>*,.choice>*{flex:none}
.folded,.folded .folds,.folded .choice{flex-wrap:wrap}
.folded .folds{order:1;flex:0 0 100%}
[hidden]{display:none!important}
.tools button{font:inherit;color:inherit;background:none;border:0;border-bottom:2px solid transparent;padding:.1em .5em 0;height:24px;min-width:24px;box-sizing:border-box;cursor:pointer;text-align:start}
.tools button:hover{background:var(--vscode-toolbar-hoverBackground,color-mix(in srgb,currentColor 10%,transparent));outline:1px dashed var(--vscode-contrastActiveBorder,transparent)}
.tools [data-text]::after{content:attr(data-text) / "";display:block;height:0;overflow:hidden;visibility:hidden;font-weight:600}
.tools button[aria-pressed=true]{font-weight:600;border-bottom-color:currentColor}
.tools button:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:-2px}
.tools .opens::after{content:"▾" / "";margin-inline-start:.35em}
.menu{display:flex;flex-wrap:wrap;gap:.1em .3em;max-height:13em;overflow:auto;padding:.3em;margin:0 0 .5em;border:1px solid var(--vscode-menu-border,var(--vscode-contrastBorder,color-mix(in srgb,currentColor 32%,transparent)));border-radius:3px}
.menu button{max-width:100%;height:auto;min-height:24px;overflow-wrap:anywhere}
.menu [role=menuitemcheckbox]::before{content:"☐" / "";margin-inline-end:.45em}
.menu [role=menuitemcheckbox][aria-checked=true]::before{content:"☑" / ""}
.said{position:absolute;z-index:3;inset-inline-end:0;top:100%;color:var(--vscode-editorHoverWidget-foreground,CanvasText);background:var(--vscode-editorHoverWidget-background,Canvas)}
.said:not(:empty){padding:.1em .6em;border:1px solid var(--vscode-editorHoverWidget-border,var(--vscode-contrastBorder,color-mix(in srgb,CanvasText 32%,transparent)));border-radius:3px}
.sorts{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:inherit;cursor:pointer;width:100%;overflow-wrap:inherit;hyphens:inherit}
.sorts:hover{text-decoration:underline;text-underline-offset:.2em}
.sorts:focus-visible,td:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:1px}
td:focus-visible{outline-offset:-2px}
[aria-sort] .sorts::after{content:" ▾" / ""}[aria-sort=ascending] .sorts::after{content:" ▴" / ""}
.hint{position:absolute;z-index:3;max-width:min(32em,95%);padding:.3em .6em;font-family:var(--vscode-font-family,system-ui,sans-serif);font-size:12px;line-height:1.45;color:var(--vscode-editorHoverWidget-foreground,CanvasText);background:var(--vscode-editorHoverWidget-background,Canvas);border:1px solid var(--vscode-editorHoverWidget-border,var(--vscode-contrastBorder,color-mix(in srgb,CanvasText 32%,transparent)));border-radius:3px;font-variant-numeric:tabular-nums;white-space:pre-line}
@media (hover:none){.tools{opacity:1}}
@media print{.tools,.hint{display:none}}
`;
