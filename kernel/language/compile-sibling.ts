import { loadTypeScript } from "./load-typescript.js";

/**
 * Compiles a TypeScript file beside a notebook to an ES module, with its source map inside.
 *
 * @throws SyntaxError that names the file, line and column
 */
export function compileSibling(path: string, source: string): string {
  const typescript = loadTypeScript();
  const { outputText, diagnostics } = typescript.transpileModule(source, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: {
      target: typescript.ScriptTarget.ES2022,
      module: typescript.ModuleKind.ESNext,
      esModuleInterop: true,
      jsx: typescript.JsxEmit.React,
      inlineSourceMap: true,
      newLine: typescript.NewLineKind.LineFeed,
    },
  });
  const [first] = diagnostics ?? [];
  if (first?.file) {
    const { line, character } = first.file.getLineAndCharacterOfPosition(first.start ?? 0);
    const message = typescript.flattenDiagnosticMessageText(first.messageText, "\n");
    throw new SyntaxError(`${path}:${line + 1}:${character + 1} - ${message}`);
  }
  return outputText;
}
