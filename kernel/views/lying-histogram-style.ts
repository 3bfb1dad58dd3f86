/** A histogram whose columns lie down, one below the other: in narrow places, and where the names of its columns are long. */
const lying = (histogram: string) =>
  `.kl.kl ${histogram}{flex-direction:column;gap:.45em}
.kl.kl ${histogram} li{flex-direction:row;align-items:center;gap:.6em}
.kl.kl ${histogram} .kl-bin{border:0;padding:0;min-width:3.2em;max-width:40%;text-align:end}
.kl.kl ${histogram} .kl-columns{flex:1;flex-direction:column;align-items:stretch;height:auto;padding:0 3.5em 0 0;border-inline-start:1px solid var(--kl-edge)}
.kl.kl ${histogram} .kl-column-place{flex:none;max-width:none;height:auto;flex-direction:row;flex-wrap:wrap;align-items:center;gap:0 .4em}
.kl.kl ${histogram} .kl-column{width:calc(var(--kl-length,100)*1%);height:1em;min-width:1px}
.kl.kl ${histogram} .kl-column-place .kl-value{margin-inline-end:-3.5em}
.kl.kl ${histogram} .kl-median{position:static;flex:1 0 100%;border:0;padding:0;font-weight:600}
.kl.kl ${histogram}+.kl-below-axis{text-align:start}`.replaceAll("\n", "");

export const LYING_HISTOGRAM_STYLE = `
${lying(".kl-histogram.kl-lying")}.kl.kl ol.kl-histogram.kl-lying .kl-bin{width:40%;max-width:14em}
@container (max-width:40em){${lying(".kl-histogram")}}
`.trim();
