/** A ring around one unit of a map, above all others. */
export interface MapRing {
  readonly put: (unit: SVGElement) => void;
  readonly remove: () => void;
}

/** A line in the colour of the focus on a wider one in that of the page, so that it is seen on every fill. */
export function mapRing(): MapRing {
  const lines = ["ring-back", "ring"].map((name) => {
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    line.setAttribute("class", name);
    line.setAttribute("role", "presentation");
    return line;
  });
  return {
    put: (unit) => {
      for (const line of lines) line.setAttribute("d", unit.getAttribute("d") ?? "");
      unit.closest("svg")?.append(...lines);
    },
    remove: () => {
      for (const line of lines) line.remove();
    },
  };
}
