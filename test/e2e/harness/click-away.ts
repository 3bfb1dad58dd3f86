import type { Locator } from "playwright-core";

/** Clicks what goes when it is clicked. What VS Code draws anew under the pointer loses the click, and is clicked again. */
export async function clickAway(locator: Locator): Promise<void> {
  do await locator.click();
  while (!(await isGone(locator)));
}

/** Whether it goes within the time that a busy machine needs. */
function isGone(locator: Locator): Promise<boolean> {
  return locator.waitFor({ state: "hidden", timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}
