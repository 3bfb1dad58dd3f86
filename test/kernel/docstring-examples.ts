import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of code in a docstring, and what it says that the code gives. */
export interface DocstringExample {
  readonly file: string;
  readonly code: string;
  readonly result: string;
}

const examples = /@example\n((?: \* .*\n)+)/g;

function inFile(folder: string, file: string): DocstringExample[] {
  const source = readFileSync(join(folder, file), "utf8");
  return Array.from(source.matchAll(examples), ([, lines = ""]) => lines)
    .flatMap((lines) => lines.split("\n").map((line) => line.replace(/^ \* /, "")))
    .filter((line) => line.includes(" // "))
    .map((line) => {
      const at = line.lastIndexOf(" // ");
      return { file, code: line.slice(0, at), result: line.slice(at + 4) };
    });
}

/** Every example in the docstrings of the TypeScript files of a folder. */
export function docstringExamples(folder: string): DocstringExample[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.sort().flatMap((file) => inFile(folder, file));
}
