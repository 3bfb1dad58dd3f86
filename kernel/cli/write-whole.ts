import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "./input-error.js";

/** @throws InputError when a file could not be written at `path` */
export function checkWritable(path: string): void {
  if (isDevice(path)) return;
  try {
    if (existsSync(path) && statSync(path).isDirectory()) throw new Error("it is a folder");
    accessSync(dirname(fileAt(path)), constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/**
 * Writes a file whole, or leaves it as it was; a device or a pipe gets what is written.
 *
 * @throws InputError when it cannot be written
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  if (isDevice(path)) writeFileSync(path, content);
  else replaceFile(path, content);
}

function replaceFile(path: string, content: string | Uint8Array): void {
  const file = fileAt(path);
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeDraft(draft, content);
    if (existsSync(file)) chmodSync(draft, statSync(file).mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw cannotWrite(path, error);
  }
}

/** A device or a pipe, as `/dev/null`: it takes what is written, and a file in its place would be a loss for everyone. */
function isDevice(path: string): boolean {
  const kind = statSync(path, { throwIfNoEntry: false });
  return kind !== undefined && !kind.isFile() && !kind.isDirectory();
}

/** What a link leads to, so that it stays a link. */
function fileAt(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

function writeDraft(path: string, content: string | Uint8Array): void {
  const descriptor = openSync(path, "w");
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  EACCES: "its folder may not be written to",
  EROFS: "its folder may not be written to",
  ENOSPC: "the disk is full",
};

function cannotWrite(path: string, error: unknown): InputError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new InputError(`${path} cannot be written: ${reasons[code] ?? message}.`);
}
