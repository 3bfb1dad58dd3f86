import { Module } from "node:module";

/** Makes `require` give `exports` for a file; the answer undoes that. */
export function standIn(require: NodeJS.Require, file: string, exports: object): () => void {
  const before = require.cache[file];
  const module = Object.assign(new Module(file), { filename: file, loaded: true, exports });
  require.cache[file] = module;
  return () => {
    if (before) require.cache[file] = before;
    else delete require.cache[file];
  };
}
