import { existsSync } from "node:fs";

const CANDIDATES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that the tests drive: `KOMMUNELAB_CHROMIUM`, else Chromium as Linux distributions install it. */
export function chromiumPath({ KOMMUNELAB_CHROMIUM }: NodeJS.ProcessEnv = process.env): string {
  const path = KOMMUNELAB_CHROMIUM ?? CANDIDATES.find((candidate) => existsSync(candidate));
  if (path) return path;
  throw new Error(`no Chromium in ${CANDIDATES.join(", ")}: install it, or set KOMMUNELAB_CHROMIUM to its path`);
}
