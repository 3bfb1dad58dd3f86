import { CROSSTAB_STYLE } from "./crosstab-style.js";
import { LYING_HISTOGRAM_STYLE } from "./lying-histogram-style.js";

/**
 * The style of tables and figures, scoped by the class `kl`. Text and rules take their colour from the page around
 * them, and fills come in pairs with their text (palette.ts), so that the same markup reads in VS Code's light, dark
 * and high-contrast themes, in JupyterLab, on a white page and on paper. The class is doubled to win over the
 * table rules of notebook front ends.
 */
export const STYLE = `
.kl.kl{--kl-rule:var(--vscode-contrastBorder,color-mix(in srgb,currentColor 32%,transparent));--kl-hairline:color-mix(in srgb,var(--vscode-contrastBorder,currentColor) 17%,transparent);--kl-muted:color-mix(in srgb,currentColor 80%,transparent);--kl-edge:var(--vscode-contrastBorder,color-mix(in srgb,currentColor 55%,transparent));container-type:inline-size;color:inherit;font-family:var(--vscode-font-family,"Open Sans","Segoe UI",system-ui,sans-serif);font-size:max(13px,1em);line-height:1.45;text-align:start;padding:.5em 0}
.kl.kl .kl-scroll{overflow-x:auto;max-width:100%;position:relative}
.kl.kl .kl-scroll:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:2px}
.kl.kl table{border-collapse:collapse;border-spacing:0;border:0;margin:0;width:auto;min-width:min(100%,36em);max-width:100%;font-size:1em;table-layout:auto;background:none;color:inherit}
.kl.kl caption br,.kl.kl figcaption br{display:none}
.kl.kl caption{caption-side:top;text-align:start;padding:0 0 .9em;color:inherit;font-size:1em}
.kl.kl .kl-title{display:block;font-weight:600;font-size:1.1em;line-height:1.35;overflow-wrap:anywhere}
.kl.kl .kl-title,.kl.kl .kl-base,.kl.kl .kl-synthetic{max-width:min(46em,100cqi);position:sticky;inset-inline-start:0}
.kl.kl .kl-base,.kl.kl .kl-synthetic{display:block;overflow-wrap:anywhere;color:var(--kl-muted)}
.kl.kl .kl-synthetic{font-style:italic}
.kl.kl table tbody tr,.kl.kl table thead tr{background:none;border:0}
.kl.kl th,.kl.kl td{border:0;padding:.42em .8em;text-align:start;vertical-align:baseline;font-weight:400;background:none;color:inherit;white-space:normal;max-width:none}
.kl.kl tbody th,.kl.kl thead tr:first-child>:first-child{padding-inline-start:0}
.kl.kl tr>:last-child{padding-inline-end:.2em}
.kl.kl thead tr+tr>:last-child{padding-inline-end:.8em}
.kl.kl thead th{font-weight:600;vertical-align:bottom;line-height:1.3}
.kl.kl thead tr:last-child th,.kl.kl thead th[rowspan]{border-bottom:1px solid var(--kl-rule)}
.kl.kl thead th[colspan]{padding-bottom:.3em;text-align:center;border-bottom:1px solid var(--kl-hairline)}
.kl.kl tbody th{min-width:11em;max-width:34em;overflow-wrap:anywhere}
.kl.kl tbody tr+tr>*{border-top:1px solid var(--kl-hairline)}
.kl.kl tbody tr.kl-total>*{border-top:1px solid var(--kl-rule);border-bottom:1px solid var(--kl-rule);font-weight:600}
.kl.kl tbody tr.kl-group>*{padding-top:1.3em;border-top:0;border-bottom:1px solid var(--kl-rule);font-weight:600;max-width:none}
.kl.kl .kl-verdict{white-space:nowrap}
.kl.kl sup{line-height:1;font-size:.8em;white-space:nowrap}
.kl.kl [data-verdict=missed] .kl-verdict{font-weight:700;text-decoration:underline;text-underline-offset:.2em}
.kl.kl .kl-number{text-align:end;padding-inline-start:1.6em;white-space:nowrap;font-variant-numeric:tabular-nums lining-nums}
.kl.kl thead .kl-number{white-space:normal;max-width:11em;overflow-wrap:break-word}
.kl.kl .kl-units{display:block;font-size:.87em;line-height:1.25;font-weight:400;color:var(--kl-muted)}
.kl.kl .kl-track{display:inline-block;width:7em;height:.62em;margin-inline-end:.9em;text-align:start;font-size:.95em}
.kl.kl .kl-fill{display:block;height:100%;box-sizing:border-box;background:#1a9d49;min-width:1px}
.kl.kl .kl-figure{display:inline-block}
.kl.kl td.kl-long{min-width:15em}
.kl.kl .kl-any tbody th{hyphens:auto}.kl.kl .kl-any th,.kl.kl .kl-any td:not(.kl-number),.kl.kl .kl-any td.kl-long{overflow-wrap:break-word;max-width:34em;white-space:normal}
.kl.kl table.kl-extract{min-width:0}.kl.kl .kl-extract tbody th{min-width:0;color:var(--kl-muted);font-variant-numeric:tabular-nums lining-nums}.kl.kl .kl-extract td:not(.kl-long){white-space:nowrap}.kl.kl .kl-extract thead .kl-units{white-space:nowrap}
.kl.kl .kl-marked{forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}.kl.kl .kl-marked .kl-units{color:inherit}.kl.kl .kl-strong{box-shadow:inset 0 0 0 2px #162327}
.kl.kl .kl-statistics{margin:.9em 0 0;max-width:56em;font-size:.92em;overflow-wrap:anywhere}.kl.kl .kl-statistics p{margin:.15em 0}.kl.kl .kl-warning{font-weight:600}.kl.kl .kl-aside-note{color:var(--kl-muted)}
.kl.kl .kl-marks{display:flex;flex-wrap:wrap;gap:.2em 1em}.kl.kl .kl-mark{white-space:nowrap}.kl.kl .kl-chip{display:inline-block;min-width:1.4em;padding:0 .3em;text-align:center;line-height:1.35}
.kl.kl .kl-earlier .kl-fill{background:none;border:1px solid currentColor;opacity:.75}
.kl.kl .kl-notes{margin:.7em 0 0;padding:0;max-width:56em;font-size:.92em;color:var(--kl-muted)}
.kl.kl .kl-notes p{margin:.1em 0;overflow-wrap:anywhere}
.kl.kl figure{margin:0;padding:0;max-width:56em}
.kl.kl .kl-scroll+figure,.kl.kl .kl-statistics+figure{margin-top:1.8em}
.kl.kl figcaption{padding:0 0 .7em;font-size:1em;color:inherit;text-align:start}
.kl.kl .kl-axis{font-weight:600;margin:0 0 .3em;overflow-wrap:anywhere}
.kl.kl ul{list-style:none;margin:0;padding:0}
.kl.kl li{margin:0;padding:0;list-style:none}
.kl.kl .kl-legend{display:flex;flex-wrap:wrap;gap:.3em 1.4em;margin:0 0 1em}
.kl.kl .kl-legend li{display:flex;align-items:baseline;gap:.5em;max-width:100%}.kl.kl .kl-legend bdi{min-width:0;overflow-wrap:anywhere}
.kl.kl .kl-swatch{flex:none;width:1.1em;height:.8em;outline:1px solid var(--kl-edge)}
.kl.kl .kl-bars{display:grid;grid-template-columns:minmax(8em,max-content) minmax(18em,1fr);gap:.75em 1.1em;overflow-x:auto;padding:1px 1px 2px}
.kl.kl .kl-bars li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:start}
.kl.kl .kl-label{max-width:18em;line-height:1.3;overflow-wrap:anywhere;text-align:end}
.kl.kl .kl-bar{display:flex;height:1.9em;gap:1px;min-width:0}
.kl.kl .kl-segment{outline:1px solid var(--kl-edge);display:flex;align-items:center;justify-content:center;overflow:hidden;box-sizing:border-box;min-width:0}
.kl.kl .kl-swatch,.kl.kl .kl-segment{color:inherit;background-color:var(--kl-fill);--kl-ink:color-mix(in srgb,var(--kl-text) 27%,transparent);forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.kl.kl .kl-segment .kl-value{background:var(--kl-fill);color:var(--kl-text)}.kl.kl .kl-value{padding:0 .3em;font-size:.92em;line-height:1.35;font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
.kl.kl .kl-withheld{flex:none;min-width:1.6em;outline-style:dashed}.kl.kl .kl-segment.kl-withheld{background:none}.kl.kl .kl-segment.kl-withheld .kl-value{background:none;color:inherit}
.kl.kl tr.kl-effective>*{border-top:0;color:var(--kl-muted);font-size:.92em}.kl.kl td.kl-effective{color:var(--kl-muted);font-weight:400}
.kl.kl .kl-aside{display:flex;flex-wrap:wrap;gap:.1em 1.1em;margin:.4em 0 0;font-size:.92em;font-variant-numeric:tabular-nums lining-nums}
.kl.kl .kl-aside span{display:inline-flex;align-items:baseline;gap:.4em}
.kl.kl .kl-pattern-1{background-image:repeating-linear-gradient(135deg,transparent 0 5px,var(--kl-ink) 5px 6px)}
.kl.kl .kl-pattern-2{background-image:radial-gradient(var(--kl-ink) 1px,transparent 1.2px);background-size:6px 6px}
.kl.kl .kl-pattern-3{background-image:repeating-linear-gradient(0deg,transparent 0 5px,var(--kl-ink) 5px 6px)}
.kl.kl .kl-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kl.kl .kl-heading{padding:0 0 .3em}.kl.kl .kl-heading br{display:none}
.kl.kl .kl-step{margin:1.3em 0 0}.kl.kl .kl-step p{margin:.15em 0 .5em;max-width:56em;overflow-wrap:anywhere}.kl.kl .kl-step p.kl-axis{margin:0}.kl.kl .kl-scroll+p{margin-top:.5em}.kl.kl .kl-step p.kl-base{font-size:.92em;margin:.5em 0 0}
.kl.kl .kl-step table{min-width:0}.kl.kl .kl-step tbody th,.kl.kl .kl-step tbody td{padding-block:.22em}.kl.kl .kl-holds,.kl.kl tr.kl-holds>*{font-weight:700}.kl.kl .kl-step thead th:not(.kl-holds){font-weight:400}.kl.kl .kl-step thead th:not(:first-child){overflow-wrap:break-word}
.kl.kl td.kl-here{font-weight:700;outline:2px solid currentColor;outline-offset:-2px}
.kl.kl caption.kl-below{caption-side:bottom;font-size:.92em;padding:.5em 0 0;color:var(--kl-muted)}
.kl.kl tr.kl-left-out>*{border-top:0;color:var(--kl-muted)}.kl.kl tr.kl-total+tr.kl-left-out>*{padding-top:.7em}.kl.kl tbody tr.kl-rest>td{border-top:1px solid var(--kl-rule);padding:.2em 0}.kl.kl tbody tr.kl-rest+tr>*,.kl.kl tbody tr.kl-group+tr>*{border-top:0}
.kl.kl ol{list-style:none;margin:0;padding:0}
.kl.kl .kl-histogram{display:flex;align-items:stretch;gap:2px;margin:0}
.kl.kl .kl-histogram li{flex:1 1 0;min-width:0;display:flex;flex-direction:column-reverse}
.kl.kl .kl-bin{text-align:center;padding:.35em 0 0;border-top:1px solid var(--kl-edge);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
.kl.kl .kl-columns{display:flex;align-items:flex-end;justify-content:center;gap:1px;height:15em;padding-top:2.6em}
.kl.kl .kl-column-place{position:relative;flex:1 1 0;max-width:3.4em;height:100%;display:flex;flex-direction:column-reverse;align-items:stretch;min-width:0}
.kl.kl .kl-column{box-sizing:border-box;display:block;height:calc(var(--kl-length,100)*(100% - 1.5em)/100);min-height:1px}
.kl.kl .kl-column-now{background:#1a9d49;forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}.kl.kl .kl-column-earlier{background:none;border:1px solid currentColor;opacity:.75}
.kl.kl .kl-histogram .kl-value{text-align:center;padding:0;font-size:.85em;line-height:1.5}
.kl.kl .kl-median{position:absolute;z-index:1;top:-2.4em;bottom:calc(var(--kl-length,100)*(100% - 1.5em)/100 + 1.9em);inset-inline-start:50%;padding-inline-start:.4em;border-inline-start:2px dashed currentColor;font-size:.85em;line-height:1.2;white-space:nowrap;pointer-events:none}.kl.kl .kl-median-low{top:-1.15em}.kl.kl .kl-median-left{inset-inline:auto 50%;padding-inline:0 .4em;border-inline-start:0;border-inline-end:2px dashed currentColor}
.kl.kl figure+.kl-scroll{margin-top:1.8em}.kl.kl .kl-flush thead tr+tr>:last-child{padding-inline-end:.2em}
.kl.kl .kl-dense .kl-number{padding-inline-start:.8em}.kl.kl .kl-dense tbody th{min-width:9em}
.kl.kl .kl-item-bars{row-gap:.6em}.kl.kl .kl-bars .kl-again{margin-top:-.35em}.kl.kl .kl-bars li.kl-bar-group{display:block;font-weight:600;padding-top:.8em}.kl.kl .kl-grid th[colspan]{max-width:16em}.kl.kl .kl-of{color:var(--kl-muted)}
.kl.kl .kl-lines{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px .7em;align-items:center}.kl.kl .kl-line{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:center}.kl.kl .kl-when{font-size:.87em;color:var(--kl-muted);font-variant-numeric:tabular-nums}
.kl.kl .kl-line-track{grid-column:2;display:flex;align-items:center;gap:.2em;padding-inline-end:4em}.kl.kl .kl-line-track .kl-value{margin-inline-end:-4em}.kl.kl .kl-line-fill{flex:none;height:1em;box-sizing:border-box;min-width:1px;outline:1px solid var(--kl-edge);color:inherit;background-color:var(--kl-fill);--kl-ink:color-mix(in srgb,var(--kl-text) 27%,transparent);forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}.kl.kl .kl-line-earlier{height:.7em;opacity:.6}
.kl.kl .kl-below-axis{text-align:center;font-weight:400;margin:.4em 0 0}.kl.kl .kl-swatch.kl-column{height:.8em;min-height:0}
${CROSSTAB_STYLE}
@container (max-width:54em){.kl.kl .kl-many .kl-track{display:none}}
@container (max-width:46em){.kl.kl .kl-spare{display:none}}
@container (max-width:34em){.kl.kl .kl-track{display:none}.kl.kl table{font-size:.94em}.kl.kl th,.kl.kl td{padding-inline:.3em}.kl.kl .kl-number{padding-inline-start:.5em}.kl.kl tbody th{min-width:6em}.kl.kl thead th{overflow-wrap:anywhere;hyphens:auto}.kl.kl .kl-bars{grid-template-columns:minmax(0,1fr);gap:.7em 0}.kl.kl .kl-label{max-width:none;text-align:start;padding-bottom:.2em}}
${LYING_HISTOGRAM_STYLE}
@media (forced-colors:active){.kl.kl .kl-fill{forced-color-adjust:none;background:CanvasText}}
@media print{.kl.kl{break-inside:avoid}.kl.kl .kl-scroll{overflow:visible}}
`.replaceAll("\n", "");
