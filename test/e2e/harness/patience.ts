import type { Locator } from "playwright-core";

/** Clicks what goes when it is clicked. What VS Code draws anew under the pointer loses the click, and is clicked again. */
export async function clickAway(locator: Locator): Promise<void> {
  do await isClicked(locator);
  while (!(await succeeds(locator.waitFor({ state: "hidden", timeout: PATIENCE }))));
}

/** Clicks, unless it cannot be clicked; tells whether it did. */
export function isClicked(locator: Locator): Promise<boolean> {
  return succeeds(locator.click({ timeout: PATIENCE }));
}

/** Tells whether it is seen, now or soon. */
export function appears(locator: Locator): Promise<boolean> {
  return succeeds(locator.waitFor({ timeout: PATIENCE }));
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** Milliseconds that a busy machine needs. */
const PATIENCE = 10_000;
