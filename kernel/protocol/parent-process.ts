/**
 * Calls back when the process that started the kernel for a Jupyter front end is gone, so that no kernel is left behind.
 * `JPY_PARENT_PID` names it; where that is not set, the kernel is meant to live on.
 */
export function whenParentEnds(callback: () => void, environment: NodeJS.ProcessEnv = process.env): void {
  const parent = Number(environment.JPY_PARENT_PID);
  // On Windows the variable holds a handle, which Node cannot wait for.
  if (process.platform === "win32" || !Number.isInteger(parent) || parent < 1) return;
  // A shell may stand between the two. A number that names no process was given in another container.
  const isThere = process.ppid === parent ? () => process.ppid === parent : () => isAlive(parent);
  if (!isThere()) return;
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    callback();
  }, INTERVAL);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process of another user is there, too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const INTERVAL = 1_000;
