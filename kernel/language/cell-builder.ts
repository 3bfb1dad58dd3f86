import type ts from "@tslab/typescript-for-tslab";

/** Files that the converter makes up: the cell, and the declarations of earlier cells. */
export const CELL_FILE = /\/__tslab__\.ts$/;
export const CELL_FILES = /\/(__tslab__\.ts|__prev__\.d\.ts)$/;

/**
 * A builder that does for the converter what TypeScript's own does, without keeping account of which files refer to
 * which: that takes a third of the time of a cell's check, and a cell needs it of itself only.
 *
 * @param fork tslab's TypeScript, with functions that its types leave out
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export function cellBuilder(fork: any): ts.CreateProgram<ts.BuilderProgram> {
  return (...parameters) => {
    const builder: ts.BuilderProgram = fork.createAbstractBuilder(...parameters);
    const program = builder.getProgram();
    // The converter reads what the cell declares before anything asks for types, which is when TypeScript binds.
    for (const file of program.getSourceFiles())
      if (CELL_FILES.test(file.fileName)) fork.bindSourceFile(file, program.getCompilerOptions());
    builder.getAllDependencies = (file) => [...reachable(program, file)];
    // Siblings are compiled when they are imported; that they lie outside the notebook's folder must not stop a cell.
    const emit = builder.emit.bind(builder);
    builder.emit = (file, ...rest) =>
      file && !CELL_FILE.test(file.fileName) ? { emitSkipped: true, diagnostics: [] } : emit(file, ...rest);
    return builder;
  };
}

interface ResolvedModules {
  forEach(visit: (module: { resolvedModule?: ts.ResolvedModule } | undefined) => void): void;
}

/** Paths of a file and of the siblings that it imports, directly or through each other. */
function reachable(program: ts.Program, file: ts.SourceFile, found = new Set<string>()): ReadonlySet<string> {
  found.add(file.fileName);
  const { resolvedModules } = file as { resolvedModules?: ResolvedModules };
  resolvedModules?.forEach((module) => {
    const path = module?.resolvedModule?.resolvedFileName;
    if (!path || found.has(path) || path.endsWith(".d.ts") || path.includes("/node_modules/")) return;
    const sibling = program.getSourceFile(path);
    if (sibling) reachable(program, sibling, found);
  });
  return found;
}
