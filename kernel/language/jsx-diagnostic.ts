import type ts from "typescript";
import type { CellDiagnostic } from "../protocol/messages.js";
import { cellDiagnostic } from "./cell-diagnostic.js";
import type { TypeScript } from "./load-typescript.js";

/** What is wrong with a cell that does not parse, if it is that it holds JSX: TypeScript itself would say anything but that. */
export function jsxDiagnostic(typescript: TypeScript, source: string): CellDiagnostic | undefined {
  const options = {
    reportDiagnostics: true,
    fileName: "cell.tsx",
    compilerOptions: { jsx: typescript.JsxEmit.Preserve },
  };
  if (!/<[\w>]/.test(source) || typescript.transpileModule(source, options).diagnostics?.length) return undefined;
  const file = typescript.createSourceFile("cell.tsx", source, typescript.ScriptTarget.ES2022);
  const first = firstJsx(typescript, file);
  if (!first) return undefined;
  const start = first.getStart(file);
  return cellDiagnostic(typescript, {
    file,
    start,
    length: first.end - start,
    messageText: "Cells cannot hold JSX. Make HTML as text, and show it with display.html().",
    category: typescript.DiagnosticCategory.Error,
    code: CANNOT_USE_JSX,
  });
}

function firstJsx(typescript: TypeScript, node: ts.Node): ts.Node | undefined {
  const isJsx =
    typescript.isJsxElement(node) || typescript.isJsxSelfClosingElement(node) || typescript.isJsxFragment(node);
  return isJsx ? node : typescript.forEachChild(node, (child) => firstJsx(typescript, child));
}

const CANNOT_USE_JSX = 17004;
