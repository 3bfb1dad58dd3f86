/**
 * Makes a row of buttons one stop of the Tab key, as toolbars are: the left and right arrows, Home and End move within it. The
 * buttons are those that `row` has at the time.
 */
export function asToolbar(row: HTMLElement, label: string): void {
  row.setAttribute("role", "toolbar");
  row.setAttribute("aria-label", label);
  const buttons = () => [...row.querySelectorAll<HTMLButtonElement>("button")];
  const rove = (to: HTMLButtonElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === to ? 0 : -1;
  };
  rove(buttons()[0]);
  row.addEventListener("focusin", (event) => rove(event.target as HTMLButtonElement));
  row.addEventListener("keydown", (event) => {
    const all = buttons();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  });
}
