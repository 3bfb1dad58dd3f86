import type { Crosstab, PercentOf } from "../mime.js";
import { towerUnits } from "./bar-units.js";
import { categoryText } from "./category-text.js";
import type { CrosstabDrawing } from "./crosstab-drawing.js";
import { escapeHtml } from "./escape-html.js";
import { hasRoom } from "./label-room.js";
import { letterOf, mosaic, type Tower } from "./mosaic.js";
import type { Segment } from "./stacked-bars.js";

/** The least percent of a tower's height that a value has room in. */
const LEAST_HEIGHT = 9;

/**
 * Tiles as large as their cells: towers as wide as their margin, divided by the other side. Each tower has a letter, and below
 * the mosaic each letter its category, its units, and the values that have no room in their tiles.
 */
export function crosstabMosaicHtml(table: Crosstab, percent: PercentOf, drawing: CrosstabDrawing): string {
  const towers = mosaic(table, percent);
  const tiles = towers.map((tower, i) => towerHtml(tower, i, drawing)).join("");
  const keys = towers.map((tower, i) => keyHtml(tower, i, drawing)).join("");
  return `<div class="kl-mosaic">${tiles}</div><ul class="kl-keys">${keys}</ul>`;
}

const shownOf = ({ bar }: Tower) => bar.segments.filter(({ width, isWithheld }) => !isWithheld && width > 0);

function isInside(segment: Segment, { width }: Tower, drawing: CrosstabDrawing): boolean {
  return segment.width >= LEAST_HEIGHT && hasRoom(drawing.written(segment), width);
}

function towerHtml(tower: Tower, i: number, drawing: CrosstabDrawing): string {
  if (tower.width === 0) return "";
  const tiles = shownOf(tower).map((segment) =>
    drawing.segment(segment, `height:${segment.width.toFixed(3)}%`, isInside(segment, tower, drawing)),
  );
  const withheld = drawing.withheld(tower.bar, `height:${tower.bar.withheld.toFixed(3)}%`);
  const letter = hasRoom(letterOf(i), tower.width) ? letterOf(i) : "";
  const size = `width:${tower.width.toFixed(3)}%`;
  return `<div class="kl-tower" style="${size}"><div class="kl-letter" aria-hidden="true">${letter}</div><div class="kl-tiles">${tiles.join("")}${withheld}</div></div>`;
}

function keyHtml(tower: Tower, i: number, drawing: CrosstabDrawing): string {
  const { locale } = drawing;
  const name = `<bdi>${escapeHtml(categoryText(tower.bar.category, locale))}</bdi>`;
  const units = towerUnits(tower, locale);
  const values = drawing.aside(shownOf(tower).filter((segment) => !isInside(segment, tower, drawing)));
  return `<li><span class="kl-letter">${letterOf(i)}</span> ${name} <span class="kl-units">${units}</span>${values}</li>`;
}
