import { escapeHtml } from "../../views/escape-html.js";

/** How text looks: the codes that a terminal was told, those we show. */
interface Look {
  readonly color?: number | undefined;
  readonly background?: number | undefined;
  readonly bold?: boolean;
  readonly faint?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

const ESCAPE = "\u001b";
const BELL = "\u0007";

/** Escape sequences: colours (CSI … m), other commands (CSI …), links and titles (OSC … BEL or ST), and the short ones. */
const SEQUENCE = new RegExp(
  [
    `${ESCAPE}\\[([0-9;:]*)m`,
    `${ESCAPE}\\[[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)`,
    `${ESCAPE}[ -/]*[0-Z\\\\^-~]`,
  ].join("|"),
  "g",
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no place for them
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Text for a terminal as HTML: colours and weights as classes, lines written over as they were last, everything else that
 * steers a terminal left out.
 */
export function ansiHtml(text: string): string {
  let look: Look = {};
  let html = "";
  let from = 0;
  const lines = overwritten(text);
  for (const match of lines.matchAll(SEQUENCE)) {
    html += spanHtml(lines.slice(from, match.index), look);
    from = match.index + match[0].length;
    if (match[1] !== undefined) look = changed(look, match[1].split(/[;:]/).map(Number));
  }
  return html + spanHtml(lines.slice(from), look);
}

/** What a lone carriage return goes back over is gone, as on a terminal; a pattern would take a long line's length squared. */
function overwritten(text: string): string {
  if (!text.includes("\r")) return text;
  return text.split("\n").map(lastWritten).join("\n");
}

function lastWritten(line: string): string {
  let end = line.length;
  while (line[end - 1] === "\r") end--;
  const shown = line.slice(0, end);
  return shown.slice(shown.lastIndexOf("\r") + 1);
}

function spanHtml(text: string, look: Look): string {
  const content = escapeHtml(text.replaceAll(CONTROLS, ""));
  const classes = classesOf(look);
  if (content === "" || classes.length === 0) return content;
  return `<span class="${classes.join(" ")}">${content}</span>`;
}

function classesOf({ color, background, ...switches }: Look): readonly string[] {
  return [
    ...(color === undefined ? [] : [`ansi-${color}`]),
    ...(background === undefined ? [] : [`ansi-on-${background}`]),
    ...Object.entries(switches).flatMap(([name, on]) => (on ? [`ansi-${name}`] : [])),
  ];
}

function changed(look: Look, codes: readonly number[]): Look {
  const [code = 0, ...rest] = codes;
  // A colour of 256 or of millions: its arguments are not codes, and its contrast is anyone's guess.
  if (code === 38 || code === 48) {
    const more = rest.slice(rest[0] === 5 ? 2 : 4);
    return more.length > 0 ? changed(look, more) : look;
  }
  const next = { ...look, ...changeOf(code, look) };
  return rest.length > 0 ? changed(next, rest) : next;
}

const PLAIN: Look = {
  color: undefined,
  background: undefined,
  bold: false,
  faint: false,
  italic: false,
  underline: false,
};

const CHANGES: Readonly<Record<number, Look>> = {
  0: PLAIN,
  1: { bold: true },
  2: { faint: true },
  3: { italic: true },
  4: { underline: true },
  22: { bold: false, faint: false },
  23: { italic: false },
  24: { underline: false },
  39: { color: undefined },
  49: { background: undefined },
};

function changeOf(code: number, look: Look): Look {
  if (code >= 30 && code <= 37) return { color: code - 30 };
  if (code >= 90 && code <= 97) return { color: code - 90 };
  if (code >= 40 && code <= 47) return { background: code - 40 };
  if (code >= 100 && code <= 107) return { background: code - 100 };
  return CHANGES[code] ?? look;
}
