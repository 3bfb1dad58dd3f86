/** Keys that the controls answer to: VS Code would also take them for its own, as Enter for editing the cell. */
const OURS = new Set(["Enter", " ", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"]);

/** Keeps the keys that controls answer to from the page around `panel`. */
export function keepKeys(panel: HTMLElement): void {
  panel.addEventListener("keydown", (event) => {
    if (OURS.has(event.key)) event.stopPropagation();
  });
}
