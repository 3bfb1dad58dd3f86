import type { ExportDocument, ExportRow, ExportTable } from "./export-document.js";
import { oneLine } from "./one-line.js";

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  '"': "\\textquotedbl{}",
  "[": "{[}",
  "]": "{]}",
  "*": "{*}",
  "`": "\\textasciigrave{}",
  "\u00a0": "~",
  "\u202f": "\\,",
  "−": "\\ensuremath{-}",
  "≥": "\\ensuremath{\\ge}",
  "≤": "\\ensuremath{\\le}",
  χ: "\\ensuremath{\\chi}",
  "²": "\\textsuperscript{2}",
  "∞": "\\ensuremath{\\infty}",
};

/**
 * A document as a LaTeX table with the rules of `booktabs` (which also needs `\usepackage[T1]{fontenc}`). Letters outside Latin
 * need XeLaTeX or LuaLaTeX with a font that has them. No label is run as a command.
 */
export function latex({ title, above, tables, below }: ExportDocument): string {
  const caption = [title, ...above].filter((text) => oneLine(text) !== "");
  const lines = [
    "\\begin{table}[htbp]",
    "\\centering",
    ...(caption.length === 0 ? [] : [`\\caption{${latexText(caption.map(sentence).join(" "))}}`]),
    ...tables.flatMap(tableLines),
    ...below.flatMap((note, i) => [
      ...(i === 0 ? ["", "\\smallskip", "\\begin{minipage}{\\linewidth}\\footnotesize"] : []),
      `${latexText(note)}${i < below.length - 1 ? "\\par" : ""}`,
    ]),
    ...(below.length > 0 ? ["\\end{minipage}"] : []),
    "\\end{table}",
  ];
  return `${lines.join("\n")}\n`;
}

/** Text from data as LaTeX prints it. */
export function latexText(text: string): string {
  const escaped = oneLine(text).replace(
    /[\\{}$&#%_^~<>|"[\]*`\u00a0\u202f−≥≤χ²∞]/gu,
    (character) => COMMANDS[character] as string,
  );
  return escaped.replace(/-(?=-)/g, "-{}");
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function tableLines({ heading, columns, rows }: ExportTable): string[] {
  const width = Math.max(0.2, 0.7 - 0.06 * columns.length).toFixed(2);
  return [
    ...(heading === null ? [] : ["", `\\textbf{${latexText(heading)}}`, "", "\\smallskip"]),
    `\\begin{tabular}{p{${width}\\linewidth}${"r".repeat(Math.max(0, columns.length - 1))}}`,
    "\\toprule",
    `${columns.map((column) => latexText(column.heading)).join(" & ")} \\\\`,
    "\\midrule",
    ...rows.flatMap((row, r) => rowLines(row, r > 0 && rows[r - 1]?.kind !== row.kind)),
    "\\bottomrule",
    "\\end{tabular}",
  ];
}

/** A row, with a rule or space above it where it begins something below others. */
function rowLines({ kind, cells }: ExportRow, isBelow: boolean): string[] {
  const line = `${cells.map(({ text }) => latexText(text)).join(" & ")} \\\\`;
  return kind === "category" || !isBelow ? [line] : [kind === "total" ? "\\midrule" : "\\addlinespace", line];
}
