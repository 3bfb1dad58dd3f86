import { CODE_COLORS, type Theme } from "../headless/notebook-html/code-colors.js";

const variables = ({ page, ink, muted, code, rule, link }: Theme) =>
  Object.entries({ page, ink, muted, code, rule, link })
    .map(([name, color]) => `--${name}:${color}`)
    .join(";");

/**
 * The style of a report: contents beside the figures where it is wide; dark where the reader's system is; A4 on paper, black on white,
 * where no figure and no row of a table is cut unless it is longer than a page.
 *
 * @param foot - stands at the foot of each sheet, beside its number
 */
export function reportStyle(foot: string): string {
  return `
:root{color-scheme:light dark;${variables(CODE_COLORS.light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(CODE_COLORS.dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 "Open Sans","Segoe UI",system-ui,sans-serif;overflow-wrap:break-word}
body>:is(header,nav,main,footer){max-width:62rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:2px solid currentColor;outline-offset:2px}
main:focus{outline:0}
.skip{position:absolute;inset-block-start:-10rem;inset-inline-start:1rem;background:var(--page);padding:.5em 1em;z-index:2}
.skip:focus{inset-block-start:1rem}
h1,h2,h3,h4{line-height:1.2;font-weight:650;text-wrap:balance;margin:0}
p{margin:.6em 0;max-width:46rem}
.front{padding-block:clamp(2rem,7vw,5rem) 1rem!important}
.brand{font-weight:600;color:var(--link);margin:0 0 1rem}
h1{font-size:clamp(1.8rem,5vw,2.9rem);max-width:22ch}
.subtitle{font-size:1.2rem;line-height:1.45;color:var(--muted);max-width:38rem;margin:.8rem 0 1.6rem}
.warning{border-inline-start:4px solid #c08a00;padding:.1em 0 .1em 1rem;max-width:44rem;margin:1.2rem 0}
.front h2,.contents h2{font-size:1.3rem;margin:2.2rem 0 .4rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.5rem 3rem;margin-top:1.6rem}
.facts h3{font-size:1rem;padding-bottom:.4rem;border-bottom:1px solid var(--rule)}
dl{margin:0}
dl>div{display:grid;grid-template-columns:8.5rem 1fr;gap:1rem;padding:.4rem 0;border-bottom:1px solid var(--rule);font-size:.92rem;line-height:1.45}
dt{color:var(--muted)}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
.contents ol{list-style:none;margin:0;padding:0}
.contents>ol>li>a{font-weight:650;display:block;margin:1.2rem 0 .3rem}
.contents>ol>li>ol>li>a{font-weight:600;display:block;margin:.7rem 0 .15rem}
.contents a{text-decoration:none;color:inherit}
.contents a:hover{text-decoration:underline;color:var(--link)}
.contents ol ol ol li{line-height:1.35;margin:.3rem 0;font-size:.92rem;color:var(--muted)}
.edition>h2{font-size:1.9rem;margin:4rem 0 0;padding-top:1.2rem;border-top:3px solid var(--ink)}
h2 .of,h3 .of{font-weight:400;color:var(--muted);font-size:.62em;margin-inline-start:.8em}
h3 .of{font-size:.75em;margin-inline-start:.3em}
.chapter>h3{font-size:1.5rem;margin:3rem 0 .6rem}
.chapter .number{color:var(--link)}
.part{margin:2.4rem 0;padding-top:1.6rem;border-top:1px solid var(--rule)}
.part:first-of-type{border-top:0;padding-top:0}
.part h4{font-size:1.15rem;max-width:44rem}
.part .kl{font-size:.9375rem}
.titled .kl.kl .kl-title{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)}
.part details{overflow-x:auto}
.status{font-size:.85rem;color:var(--muted);margin:.4rem 0 0;max-width:56em}
.back{font-size:.85rem;margin:2rem 0 0}
body>footer{border-top:1px solid var(--rule);font-size:.85rem;color:var(--muted);padding-block:1rem 2rem!important;margin-top:3rem!important}
@media screen and (min-width:82rem){
body{display:grid;grid-template-columns:21rem minmax(0,1fr);grid-template-rows:auto auto auto}
body>:is(header,main,footer){grid-column:2;margin-inline:0;width:100%}
.contents{grid-column:1;grid-row:1/4;position:sticky;top:0;align-self:start;height:100vh;overflow-y:auto;padding:1rem 1.5rem 2rem!important;margin:0!important;border-inline-end:1px solid var(--rule);background:var(--code);font-size:.92rem}
.contents h2{margin-top:1rem}
.contents ol ol ol li{font-size:.86rem}
.back{display:none}
}
@media (max-width:30rem){.part .kl.kl table.kl-map-legend th{overflow-wrap:anywhere}body{font-size:15px}dl>div{grid-template-columns:1fr;gap:0}}
@page{size:A4;margin:17mm 16mm 19mm;@bottom-left{content:"${cssText(foot)}";font:8pt "Open Sans","Segoe UI",system-ui,sans-serif;color:#444}@bottom-right{content:counter(page);font:8pt "Open Sans","Segoe UI",system-ui,sans-serif;color:#444}}
@page:first{@bottom-right{content:none}}
@media print{
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
:root{--page:#fff;--ink:#000;--muted:#333;--rule:#bbb;--link:#000}
body{font-size:10pt;line-height:1.45}
body>:is(header,nav,main,footer){max-width:none;padding:0!important}
.skip,.back{display:none}
a{color:inherit;text-decoration:none}
p,.status{orphans:3;widows:3}
h1,h2,h3,h4{break-after:avoid}
h1{font-size:26pt;max-width:none}
.front{padding-top:8mm!important}
.subtitle{font-size:13pt;margin:3mm 0 5mm}
.front h2{margin-top:1.4rem}
.facts{grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:0 2.5rem}
dl>div{grid-template-columns:1fr;gap:0;break-inside:avoid}
.contents{break-before:page}
.contents>ol>li{break-inside:auto}
.contents>ol>li+li{break-before:page}
.contents ol ol ol li{font-size:9pt;break-inside:avoid}
.edition{break-before:page}
.edition>h2{margin:0;font-size:20pt}
.chapter>h3{margin:1.4rem 0 .4rem;font-size:15pt}
.chapter+.chapter{break-before:page}
.part{margin:0;padding:4mm 0;break-inside:avoid}
.kl.kl.kl details:not([open]){display:none}
.part h4{font-size:11.5pt;max-width:none;text-wrap:wrap}
.part .kl.kl.kl{font-size:9pt}
.part .kl.kl.kl table{font-size:8.5pt;min-width:0}
.kl.kl.kl th,.kl.kl.kl td{padding-inline:.35em}
.kl.kl.kl .kl-number{padding-inline-start:.8em}
.kl.kl.kl .kl-notes,.status{font-size:8pt;max-width:none}
.kl.kl.kl tr,.kl.kl.kl li{break-inside:avoid}
.ledger,.ledger .kl.kl.kl{break-inside:auto}
.ledger .kl.kl.kl table{font-size:8pt;width:100%;table-layout:fixed}
.ledger .kl.kl.kl thead th:nth-child(1){width:42%}
.ledger .kl.kl.kl thead th:nth-child(4){width:10%}
.ledger .kl.kl.kl thead th:nth-child(5){width:21%}
.ledger .kl.kl.kl :is(.kl-number,.kl-verdict){white-space:normal;overflow-wrap:anywhere}
.ledger .kl.kl.kl :is(th,td){padding-block:.25em}
.kl.kl.kl tr.kl-group{break-after:avoid}
body>footer{border:0;margin:1rem 0 0!important;font-size:8pt}
}
`.replaceAll("\n", "");
}

/** Text within quotes of CSS. */
const cssText = (text: string) =>
  text.replaceAll(/[\\"\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
