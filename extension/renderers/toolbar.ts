/**
 * Makes a row of buttons one stop of the Tab key, as toolbars are: the left and right arrows, Home and End move within it. The
 * buttons are those that `row` shows at the time.
 *
 * @returns what is to be called when it shows others
 */
export function asToolbar(row: HTMLElement, label: string): () => void {
  row.setAttribute("role", "toolbar");
  row.setAttribute("aria-label", label);
  const buttons = () =>
    [...row.querySelectorAll<HTMLButtonElement>("button")].filter((button) => button.closest("[hidden]") === null);
  const rove = (to: HTMLButtonElement | undefined) => {
    for (const button of row.querySelectorAll("button")) button.tabIndex = button === to ? 0 : -1;
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
  return () => {
    const all = buttons();
    if (!all.some(({ tabIndex }) => tabIndex === 0)) rove(all[0]);
  };
}
