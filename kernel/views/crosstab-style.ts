/** The style of what only crosstabs have: lines of a cell, layers, grouped bars, and mosaics. */
export const CROSSTAB_STYLE = `
.kl.kl tbody th.kl-measure,.kl.kl thead th.kl-measure{min-width:0;white-space:nowrap;padding-inline-start:.8em;color:var(--kl-muted);font-weight:400}
.kl.kl tbody tr.kl-more>*,.kl.kl tbody tr.kl-total.kl-more>*{border-top:0;padding-top:0}.kl.kl tbody tr.kl-total:has(+.kl-more)>:not([rowspan]),.kl.kl tbody tr.kl-more:not(:has(+.kl-more)).kl-total>*{border-bottom-color:transparent}.kl.kl tbody tr.kl-total.kl-more:not(:has(+.kl-more))>*{border-bottom-color:var(--kl-rule)}
.kl.kl tbody tr:has(+.kl-more)>:not([rowspan]){padding-bottom:.1em}
.kl.kl tbody tr.kl-group+tr>*{border-top:0}.kl.kl tbody+tbody tr.kl-group>*{padding-top:1.9em}
.kl.kl .kl-layer{margin:1.5em 0 .2em}.kl.kl .kl-statistics .kl-axis{margin:.9em 0 0}
.kl.kl .kl-segment .kl-value{padding:0 .2em}
.kl.kl .kl-groups{gap:1.1em}.kl.kl .kl-grouped{display:grid;gap:3px;border-inline-start:1px solid var(--kl-edge)}
.kl.kl .kl-one{display:flex;align-items:center;gap:.3em;line-height:1.3}.kl.kl .kl-one .kl-segment{flex:none;height:1.15em}.kl.kl .kl-one .kl-value{flex:none}.kl.kl .kl-nothing{width:0}
.kl.kl .kl-mosaic{display:flex;gap:2px;max-width:44em;min-width:min(18em,100%);padding:1px}
.kl.kl .kl-tower{min-width:0;flex-shrink:1}.kl.kl .kl-letter{font-weight:600;text-align:center;line-height:1.6;height:1.6em;overflow:hidden}
.kl.kl .kl-tiles{display:flex;flex-direction:column;gap:1px;height:18em}.kl.kl .kl-tiles .kl-segment{flex-shrink:1;min-height:0}.kl.kl .kl-tiles .kl-withheld{min-width:0;min-height:1.5em}
.kl.kl .kl-keys{display:grid;overflow-wrap:anywhere;gap:.35em;margin:.8em 0 0}.kl.kl .kl-keys .kl-letter{display:inline-block;min-width:1.4em;text-align:start;height:auto;overflow:visible}.kl.kl .kl-keys .kl-units{display:inline}.kl.kl .kl-keys .kl-aside{margin:.1em 0 0;padding-inline-start:1.4em}
`.trim();
