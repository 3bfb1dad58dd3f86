/**
 * Makes the units of a map options of one list, which is one stop of the Tab key; what is only drawn is no part of it.
 *
 * @param name - what the list is called
 * @param nameOf - what a unit is called, in lines
 * @returns the units, as they stand on the page
 */
export function asListbox(sheets: HTMLElement, name: string, nameOf: (unit: SVGElement) => string): SVGElement[] {
  sheets.setAttribute("role", "listbox");
  sheets.setAttribute("aria-label", name);
  sheets.setAttribute("aria-multiselectable", "true");
  const pictures = [...sheets.querySelectorAll("svg")];
  for (const svg of pictures) {
    svg.setAttribute("role", pictures.length > 1 ? "group" : "presentation");
    if (pictures.length === 1) svg.removeAttribute("aria-label");
  }
  for (const drawing of sheets.querySelectorAll("g,path:not([data-unit])"))
    drawing.setAttribute("role", "presentation");
  const units = [...sheets.querySelectorAll<SVGElement>("[data-unit]")];
  for (const [i, unit] of units.entries()) {
    unit.setAttribute("role", "option");
    unit.setAttribute("tabindex", i === 0 ? "0" : "-1");
    unit.setAttribute("aria-label", nameOf(unit).replaceAll("\n", ". "));
  }
  return units;
}
