import { readFileSync } from "node:fs";
import { InputError } from "./input-error.js";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
};

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new InputError(`${path}: ${reasons[code] ?? message}.`);
  }
}

/**
 * The text of a UTF-8 file.
 *
 * @param advice - what to do about a file that is not
 * @throws InputError when it cannot be read, or holds bytes that are not UTF-8: Excel's plain «CSV» does, and a unit id would
 *   come out garbled
 */
export function readTextFile(path: string, advice = "In Excel, save it as «CSV UTF-8»."): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`${path}: the file is not UTF-8. ${advice}`);
  }
}
