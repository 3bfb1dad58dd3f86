import { type Figure, GRID_MIME, type GridItem } from "../../../kernel/mime.js";

/** An item of the grid that a figure is drawn from. */
export function gridItem({ numbers }: Figure, name: string): GridItem {
  const item = numbers.type === GRID_MIME ? numbers.items.find((one) => one.name === name) : undefined;
  if (!item) throw new Error(`The figure has no item ${name}.`);
  return item;
}
