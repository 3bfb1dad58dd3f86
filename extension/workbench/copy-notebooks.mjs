import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was copied when: file name → hash of what we put there. Beside the folder, not in it. */
const ledgerOf = (folder) => `${folder}.json`;

const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/**
 * Brings a working copy of the notebooks up to date. What the user has changed is never overwritten: then a newer edition of
 * that file is left out, and said to be.
 */
export function copyNotebooks(from, to, say = console.error) {
  mkdirSync(to, { recursive: true });
  const copied = existsSync(ledgerOf(to)) ? JSON.parse(readFileSync(ledgerOf(to), "utf8")) : {};
  for (const name of fileNames(from)) {
    const [shipped, working] = [join(from, name), join(to, name)];
    if (copied[name] === hash(shipped)) {
      if (existsSync(working)) continue;
    } else if (existsSync(working) && copied[name] !== hash(working)) {
      say(`kommunelab: ${name} has a newer edition; your changed copy is kept. Rename yours to get the new one.`);
      continue;
    }
    copyFileSync(shipped, working);
    copied[name] = hash(shipped);
  }
  writeFileSync(ledgerOf(to), `${JSON.stringify(copied, null, 2)}\n`);
}

/** Files of a folder, without those that a notebook front end leaves behind. */
function fileNames(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => entry.name);
}
