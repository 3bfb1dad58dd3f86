/** The style of maps, beside that of tables. Inside a renderer it also says what is focused and what is dimmed. */
export const MAP_STYLE = `
.kl.kl figure:has(>.kl-map){max-width:66em}
.kl.kl .kl-map{display:flex;flex-wrap:wrap;align-items:center;gap:1.2em 2.6em}
.kl.kl .kl-sheets{flex:4 1 21em;min-width:min(18em,100%);max-width:40em}
.kl.kl .kl-sheet{display:block;width:100%;height:auto;overflow:visible;forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.kl.kl .kl-sheet [data-unit]{stroke:var(--kl-edge);stroke-width:.6;fill-rule:evenodd}
.kl.kl .kl-sheet .kl-digits{stroke-width:.85;stroke-linecap:round;stroke-linejoin:round;pointer-events:none}
.kl.kl .kl-sheet .kl-county,.kl.kl .kl-sheet .kl-county-gap{stroke-linecap:square;pointer-events:none}
.kl.kl .kl-sheet .kl-county-gap{stroke:var(--vscode-editor-background,var(--jp-layout-color0,Canvas));stroke-width:3}
.kl.kl .kl-sheet .kl-county{stroke:currentColor;stroke-width:1.1}
.kl.kl .kl-block+.kl-block{margin-top:.8em}.kl.kl .kl-block-name{font-size:.92em;line-height:1.3;padding-bottom:.25em;overflow-wrap:anywhere}.kl.kl .kl-block-name .kl-of{margin-inline-start:.5em}
.kl.kl .kl-map-legend th[scope=row]{min-width:14.6em}
@container (max-width:34em){.kl.kl .kl-map-legend th[scope=row]{min-width:11em}}
.kl.kl table.kl-map-legend{flex:3 1 24em;min-width:0;width:auto;max-width:32em}
.kl.kl .kl-map-units th:first-child{min-width:0}
.kl.kl .kl-map-legend th:first-child,.kl.kl .kl-map-units th:first-child{overflow-wrap:anywhere;hyphens:auto}
.kl.kl .kl-entry{display:flex;align-items:baseline;gap:.6em}.kl.kl .kl-entry bdi{min-width:0}
.kl.kl .kl-key{flex:none;box-sizing:border-box;width:1.5em;text-align:center;line-height:1.5;font-variant-numeric:tabular-nums lining-nums;outline:1px solid var(--kl-edge);outline-offset:-1px;forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.kl.kl .kl-map-legend .kl-number{padding-inline-start:.8em}
.kl.kl .kl-map-units{margin-top:1.2em;max-width:56em}.kl.kl .kl-map-units summary{cursor:pointer;width:fit-content;padding:.15em 0}.kl.kl .kl-map-units table{margin-top:.5em;width:100%;min-width:0;table-layout:fixed}.kl.kl .kl-map-units th:first-child{width:38%}
.kl.kl .kl-map-units td.kl-long{min-width:0;font-size:.92em;overflow-wrap:anywhere}
`.replaceAll("\n", "");
