import { PROTOCOL_VERSION } from "./messages.js";

/** What the kernel says about itself. */
export function kernelInfo({ version, node }: { readonly version: string; readonly node: string }) {
  return {
    status: "ok",
    protocol_version: PROTOCOL_VERSION,
    implementation: "kommunelab",
    implementation_version: version,
    language_info: {
      name: "typescript",
      version: "5.0",
      mimetype: "text/typescript",
      file_extension: ".ts",
      codemirror_mode: { name: "javascript", typescript: true },
      pygments_lexer: "typescript",
    },
    banner: `Kommunelab ${version} – TypeScript on Node.js ${node}`,
    debugger: false,
    supported_features: [],
    help_links: [],
  };
}
