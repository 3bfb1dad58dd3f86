import { existsSync } from "node:fs";
import { Failed } from "../../prepare.mjs";
import { installDebianPackages } from "./debian-packages.mjs";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const OTHERWISE = "set KOMMUNELAB_CHROMIUM to its path";
/** Chromium and the fonts that the reference pictures are drawn with. */
const PACKAGES = ["chromium", "fonts-dejavu-core", "fonts-liberation"];

/** Path of a Chromium; Debian's is installed when there is none and we may. */
export function chromium() {
  const found = () => process.env.KOMMUNELAB_CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  if (!found()) installDebianPackages(PACKAGES, { what: "Chromium", otherwise: OTHERWISE });
  const path = found();
  if (path) return path;
  throw new Failed(`apt-get installed no browser at ${BROWSERS.join(", ")}: ${OTHERWISE}`);
}
