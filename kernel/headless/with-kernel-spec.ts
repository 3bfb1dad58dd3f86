import type { Notebook } from "./notebook.js";

/** The notebook saying which kernel and language it is of, where it does not say so itself. */
export function withKernelSpec(notebook: Notebook): Notebook {
  return {
    ...notebook,
    metadata: {
      kernelspec: { name: "kommunelab", display_name: "Kommunelab (TypeScript)", language: "typescript" },
      language_info: { name: "typescript" },
      ...notebook.metadata,
    },
  };
}
