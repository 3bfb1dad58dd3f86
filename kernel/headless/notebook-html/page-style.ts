import { CODE_COLORS, type Theme } from "./code-colors.js";

function variables({ page, ink, muted, code, rule, link, error, parts, ansi }: Theme): string {
  const names = { page, ink, muted, code, rule, link, error, ...prefixed("part", parts), ...prefixed("ansi", ansi) };
  return Object.entries(names)
    .map(([name, color]) => `--${name}:${color}`)
    .join(";");
}

const prefixed = (prefix: string, colors: object) =>
  Object.fromEntries(Object.entries(colors).map(([name, color]) => [`${prefix}-${name}`, color]));

/** Which parts of code have which colour, by highlight.js' classes. */
const PARTS = {
  keyword: ["keyword", "literal"],
  string: ["string", "regexp"],
  number: ["number"],
  comment: ["comment", "doctag"],
  name: ["title", "attr", "meta"],
  type: ["type", "built_in", "variable.language_"],
} as const;

const partRules = Object.entries(PARTS)
  .map(([part, classes]) => `${classes.map((name) => `.hljs-${name}`).join(",")}{color:var(--part-${part})}`)
  .join("");

const ansiRules = Object.keys(CODE_COLORS.light.ansi)
  .map((n) => `.ansi-${n}{color:var(--ansi-${n})}.ansi-on-${n}{background:var(--ansi-${n});color:var(--page)}`)
  .join("");

/**
 * The style of a page: dark where the reader's system is, light on paper; readable at 320 px, where code and tables scroll by
 * themselves and the page does not.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${variables(CODE_COLORS.light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(CODE_COLORS.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 "Open Sans","Segoe UI",system-ui,sans-serif;overflow-wrap:break-word}
main,footer{max-width:64rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3.5rem)}
main{padding-bottom:3rem}
.markdown{max-width:46rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.8em 0 .5em;font-weight:650;text-wrap:balance}
h1{font-size:2rem;margin-top:.6em}
h2{font-size:1.45rem}
h3{font-size:1.15rem}
h4,h5,h6{font-size:1rem}
p,ul,ol,blockquote{margin:.6em 0}
ul,ol{padding-inline-start:1.4em}
a{color:var(--link);text-underline-offset:.15em}
blockquote{border-inline-start:3px solid var(--rule);margin-inline:0;padding-inline-start:1em;color:var(--muted)}
hr{border:0;border-top:1px solid var(--rule);margin:2em 0}
img{max-width:100%;height:auto}
.figure{background:#fff;display:block}
code,pre{font-family:"Cascadia Code","SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875em;font-variant-ligatures:none}
pre code{font-size:1em}
:not(pre)>code{background:var(--code);padding:.1em .3em;border-radius:3px}
pre{margin:0;overflow-x:auto;line-height:1.5;tab-size:2}
.markdown pre,.code{background:var(--code);border:1px solid var(--rule);border-radius:4px;padding:.7em .9em}
.markdown pre{margin:.8em 0}
.cell{margin:1.2em 0}
.input{position:relative}
.count{position:absolute;inset-inline-end:100%;margin-inline-end:.7em;top:.85em;font:.75rem/1.5 "DejaVu Sans Mono",Menlo,Consolas,monospace;color:var(--muted)}
.outputs{padding:.7em 0 .2em;overflow-x:auto;font-size:.9375em}
.outputs>*+*{margin-top:.6em}
.stream,.text,.error{white-space:pre-wrap;overflow-wrap:anywhere}
.text{white-space:pre;overflow-wrap:normal}
.stderr,.error{border-inline-start:3px solid var(--error);padding-inline-start:.8em}
.error{color:var(--error)}
pre:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.scroll{overflow-x:auto;margin:.8em 0}
.markdown table,.html>table{border-collapse:collapse;font-size:.95em}
.markdown th,.markdown td,.html>table th,.html>table td{padding:.4em .8em;border-bottom:1px solid var(--rule);text-align:start;vertical-align:baseline}
.markdown tr>:first-child{padding-inline-start:0}
.markdown thead th{border-bottom-color:var(--muted)}
footer{border-top:1px solid var(--rule);font-size:.85rem;color:var(--muted);padding-block:1rem 2rem}
footer p{margin:.2em 0}
.ansi-bold{font-weight:700}.ansi-faint{opacity:.85}.ansi-italic{font-style:italic}.ansi-underline{text-decoration:underline}
${partRules}${ansiRules}
@media (max-width:72rem){.count{display:none}}
@media (max-width:30rem){body{font-size:15px}h1{font-size:1.6rem}h2{font-size:1.25rem}}
@media print{@page{margin:18mm 16mm}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}.outputs{overflow:visible}.kl.kl.kl{font-size:9pt;break-inside:auto}.kl.kl.kl .kl-scroll,.kl.kl.kl figure,.kl.kl.kl tr{break-inside:avoid}.kl.kl.kl table{font-size:8.5pt;min-width:0}.kl.kl.kl th,.kl.kl.kl td{padding-inline:.35em}.kl.kl.kl .kl-number{padding-inline-start:.8em}.kl.kl.kl .kl-notes{font-size:8pt}body{font-size:10.5pt}main,footer{max-width:none;padding:0}h1,h2,h3,h4{break-after:avoid}.code,.markdown pre,.text,.figure{break-inside:avoid}.input{break-after:avoid}.code,.markdown pre,.text{white-space:pre-wrap;overflow-wrap:anywhere}.count{display:none}a{color:inherit}p{orphans:3;widows:3}footer{margin-top:2em;padding-top:.6em}}
`.replaceAll("\n", "");
