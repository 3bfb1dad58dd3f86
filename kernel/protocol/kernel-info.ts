import { createRequire } from "node:module";
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
      version: typeScriptVersion(),
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

/** The TypeScript that checks cells. */
function typeScriptVersion(): string {
  return createRequire(import.meta.url)("typescript-native/package.json").version;
}
