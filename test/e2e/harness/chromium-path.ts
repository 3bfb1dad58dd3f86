import { existsSync } from "node:fs";

/** The browser that the tests drive: `KOMMUNELAB_CHROMIUM`, else Debian's Chromium. */
export function chromiumPath({ KOMMUNELAB_CHROMIUM: path = "/usr/bin/chromium" } = process.env): string {
  if (existsSync(path)) return path;
  throw new Error(`no Chromium at ${path}: run «npm test», which installs it, or set KOMMUNELAB_CHROMIUM to its path`);
}
