import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { InputError } from "./input-error.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * The browser that prints: `KOMMUNELAB_CHROMIUM`, else the Chromium, Chrome or Edge that is installed; undefined when none is.
 *
 * @throws InputError when `KOMMUNELAB_CHROMIUM` leads nowhere
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | undefined {
  const { KOMMUNELAB_CHROMIUM: chosen } = env;
  if (chosen === undefined || chosen === "") return places(env, platform).find((path) => existsSync(path));
  if (existsSync(chosen)) return chosen;
  throw new InputError(`KOMMUNELAB_CHROMIUM is «${chosen}», and there is no such file.`);
}

function places(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) => folder ?? []);
    return WINDOWS.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === "darwin" ? [...MAC, ...found] : found;
}
