import { displayWidth } from "../../display-width.js";
import { escapeHtml } from "../../escape-html.js";
import { patternOf, type Swatch } from "../../palette.js";
import { wrapText } from "../../wrap-text.js";
import { oneLine } from "../one-line.js";
import type { Picture } from "../picture.js";

export const WIDTH = 800;
export const MARGIN = 20;
export const FONT = 13;
export const LINE = 18;
/** Width between the margins. */
export const INNER = WIDTH - 2 * MARGIN;
export const INK = "#162327";
export const MUTED = "#4a5559";
/** A letter's width is not known where the picture is made; this is on the wide side of what sans-serif fonts have. */
const LETTER = 7.4;
/** How much wider bold letters are. */
const BOLD = 1.06;

/** Text from data as XML may hold it. */
export const xmlText = (line: string): string =>
  escapeHtml(oneLine(line).replace(/[\ud800-\udfff\ufffe\uffff]/gu, "\ufffd"));

/** How wide a text is at most. */
export const widthOf = (line: string, size = FONT): number => (displayWidth(line) * LETTER * size) / FONT;

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a text looks, where it is not in the ink, size and weight of most. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: "middle" | "end";
}

/** A picture in the making: its elements and how far down it has come. */
export class Sheet {
  readonly elements: string[] = [];
  /** The line that the next text stands on. */
  y = MARGIN + FONT;

  /** A text on a line of its own, broken where it is wider than there is room, each line below the last. */
  lines(line: string, { x = MARGIN, width = INNER, ...look }: TextLook & { x?: number; width?: number } = {}): void {
    const { size = FONT, bold = false } = look;
    const columns = Math.max(1, Math.floor((width * FONT) / (LETTER * size * (bold ? BOLD : 1))));
    for (const part of wrapText(oneLine(line), columns)) {
      this.text(part, x, this.y, look);
      this.y += Math.round((LINE * size) / FONT);
    }
  }

  /** A text where it is told to stand. */
  text(line: string, x: number, y: number, { size = FONT, bold = false, colour = INK, anchor }: TextLook = {}): void {
    const more = `${bold ? ' font-weight="600"' : ""}${anchor === undefined ? "" : ` text-anchor="${anchor}"`}`;
    this.elements.push(
      `<text x="${at(x)}" y="${at(y)}" font-size="${size}" fill="${colour}"${more}>${xmlText(line)}</text>`,
    );
  }

  /** A filled part: colour and pattern of an entry of the legend; dashed and empty for what is withheld. */
  box(box: Box, entry: number | null, { legend }: Pick<Picture, "legend">, isFaint = false): void {
    const place = placeOf(box);
    const found = entry === null ? undefined : legend[entry];
    if (!found) {
      this.elements.push(`<rect ${place} fill="none" stroke="${MUTED}" stroke-dasharray="3 2"/>`);
      return;
    }
    const faint = isFaint ? ' opacity=".6"' : "";
    const { swatch, isPlain } = found;
    const edge = isPlain ? 1 : 0.5;
    this.elements.push(
      `<rect ${place} fill="${swatch.fill}" stroke="${MUTED}" stroke-width="${edge}"${isPlain ? "" : faint}/>`,
    );
    const pattern = isPlain ? 0 : patternOf(entry as number);
    if (pattern > 0) this.elements.push(`<rect ${place} fill="url(#kl-${pattern}-${inkOf(swatch)})"${faint}/>`);
  }

  /** A straight line. */
  rule(from: readonly [number, number], to: readonly [number, number], look = ""): void {
    const [[x1, y1], [x2, y2]] = [from, to];
    this.elements.push(
      `<path d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}" fill="none" stroke="${MUTED}"${look && ` ${look}`}/>`,
    );
  }

  /** A number in the middle of a filled part, on the part's own colour so that no pattern crosses it. */
  inside(line: string, x: number, y: number, swatch: Swatch | undefined): void {
    const width = widthOf(line) - 2;
    if (swatch)
      this.elements.push(
        `<rect ${placeOf({ x: x - width / 2, y: y - 13, width, height: 17 })} fill="${swatch.fill}"/>`,
      );
    this.text(line, x, y, { anchor: "middle", colour: swatch?.text ?? INK });
  }
}

const at = (value: number) => Number(value.toFixed(2));

const placeOf = ({ x, y, width, height }: Box) =>
  `x="${at(x)}" y="${at(y)}" width="${at(Math.max(0, width))}" height="${at(Math.max(0, height))}"`;

const inkOf = ({ text }: Swatch) => (text === INK ? 0 : 1);

/** The patterns of the tables' bars, in the text colours of their fills. */
export const PATTERNS = [INK, "#ffffff"]
  .flatMap((ink, i) => [
    `<pattern id="kl-1-${i}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" stroke="${ink}" stroke-opacity=".35" stroke-width="1.5"/></pattern>`,
    `<pattern id="kl-2-${i}" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" fill="${ink}" fill-opacity=".35"/></pattern>`,
    `<pattern id="kl-3-${i}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 3H6" stroke="${ink}" stroke-opacity=".35"/></pattern>`,
  ])
  .join("");
