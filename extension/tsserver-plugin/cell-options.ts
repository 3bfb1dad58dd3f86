import { dirname } from "node:path";
import type ts from "typescript";

/**
 * The compiler options of a project with cells: the user's, with those of the kernel's own check on top. The answer is
 * the same object for the same options, since TypeScript takes another one for a change.
 */
export function cellOptions(typescript: typeof ts, root: string): (given: ts.CompilerOptions) => ts.CompilerOptions {
  const known = new WeakMap<ts.CompilerOptions, ts.CompilerOptions>();
  const own = kernelOptions(typescript, root);
  return (given) => {
    const options = known.get(given) ?? { ...given, ...own };
    known.set(given, options);
    return options;
  };
}

function kernelOptions(typescript: typeof ts, root: string): ts.CompilerOptions {
  return {
    strict: true,
    target: typescript.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    // A cell has names of its own and may await, with or without an import.
    moduleDetection: typescript.ModuleDetectionKind.Force,
    esModuleInterop: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    ...nodeTypes(root),
  };
}

/** The types of Node.js that come with Kommunelab: a notebook's folder seldom has its own. */
function nodeTypes(root: string): ts.CompilerOptions {
  try {
    const types = dirname(require.resolve("@types/node/package.json", { paths: [root] }));
    return { types: ["node"], typeRoots: [dirname(types)] };
  } catch {
    return {};
  }
}
