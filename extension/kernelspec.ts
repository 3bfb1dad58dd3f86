/** The name by which a notebook file remembers that Kommunelab runs it. */
export const KERNEL_NAME = "kommunelab";

/** What a user reads where kernels are picked. */
export const KERNEL_LABEL = "Kommunelab (TypeScript)";

/** VS Code's names of the languages that cells can be in; new cells are in the first. */
export const CELL_LANGUAGES: readonly string[] = ["typescript", "javascript"];

/** Kernels whose notebooks run here unchanged: tslab's own, for TypeScript and JavaScript. */
const READABLE_KERNELS: readonly unknown[] = [KERNEL_NAME, "tslab", "jslab"];

/** Metadata of a notebook as VS Code's .ipynb reader gives it: the file's own metadata is one level down. */
export interface NotebookMetadata {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

/** Name of the kernel that a notebook was written with; undefined when it does not say. */
export function kernelNameOf(notebook: NotebookMetadata): unknown {
  return (notebook.metadata?.kernelspec as { name?: unknown } | undefined)?.name;
}

/** True for the notebooks that Kommunelab was made to run. */
export function prefersKommunelab(notebook: NotebookMetadata): boolean {
  return READABLE_KERNELS.includes(kernelNameOf(notebook));
}

/** The same metadata, saying that Kommunelab runs the notebook and that its cells are TypeScript. */
export function withKommunelab<M extends NotebookMetadata>(notebook: M): M {
  return {
    ...notebook,
    metadata: {
      ...notebook.metadata,
      kernelspec: { name: KERNEL_NAME, display_name: KERNEL_LABEL, language: "typescript" },
      language_info: { name: "typescript", file_extension: ".ts", mimetype: "text/typescript" },
    },
  };
}
