import { afterAll, afterEach } from "vitest";
import type { Workbench } from "./workbench.js";

/** Keeps a picture of the workbench after each test of a file that failed, named as the test is, and closes it after the last. */
export function closeAfterTests(workbench: () => Workbench | undefined): void {
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await workbench()?.picture(task.name);
  });
  afterAll(() => workbench()?.close());
}
