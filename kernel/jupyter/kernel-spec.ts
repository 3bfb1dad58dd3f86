export interface KernelSpecParts {
  /** Path of the Node.js that runs the kernel. */
  readonly node: string;
  /** Path of the kernel's program. */
  readonly program: string;
  readonly displayName: string;
}

/** What `kernel.json` says to Jupyter: how the kernel is started and interrupted. */
export function kernelSpec({ node, program, displayName }: KernelSpecParts) {
  return {
    argv: [node, "--no-force-async-hooks-checks", program, "--connection-file", "{connection_file}"],
    display_name: displayName,
    language: "typescript",
    interrupt_mode: "message",
    metadata: { debugger: false, [OWNER]: true },
  } as const;
}

/** Whether what a `kernel.json` holds was written by {@link kernelSpec}. */
export function isOurs(spec: unknown): boolean {
  const { metadata } = (spec ?? {}) as { metadata?: Record<string, unknown> | null };
  return metadata?.[OWNER] === true;
}

/** Marks the kernels that `kommunelab` installed, so that it removes no others. */
const OWNER = "kommunelab";
