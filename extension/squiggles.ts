import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  type Disposable,
  languages,
  type NotebookCell,
  Range,
  Uri,
  workspace,
} from "vscode";
import type { EditorDiagnostic } from "./diagnostics.js";

/** Shows the type errors for which the kernel refused a cell; an edit or a new run takes them away. */
export class Squiggles implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection("kommunelab");
  /** The sibling files that a cell's run found errors in. */
  readonly #siblings = new WeakMap<NotebookCell, readonly Uri[]>();
  readonly #edits = workspace.onDidChangeTextDocument(({ document }) => this.#collection.delete(document.uri));

  clear(cell: NotebookCell): void {
    for (const uri of [cell.document.uri, ...(this.#siblings.get(cell) ?? [])]) this.#collection.delete(uri);
    this.#siblings.delete(cell);
  }

  show(cell: NotebookCell, found: readonly EditorDiagnostic[]): void {
    const siblings = [...new Set(found.flatMap(({ file }) => file ?? []))];
    this.#siblings.set(
      cell,
      siblings.map((file) => siblingOf(cell, file)),
    );
    for (const file of [undefined, ...siblings]) {
      const uri = file === undefined ? cell.document.uri : siblingOf(cell, file);
      this.#collection.set(uri, found.filter((each) => each.file === file).map(shown));
    }
  }

  dispose(): void {
    this.#edits.dispose();
    this.#collection.dispose();
  }
}

function siblingOf(cell: NotebookCell, file: string): Uri {
  return Uri.joinPath(cell.notebook.uri, "..", file);
}

function shown({ range: { start, end }, message, code, severity }: EditorDiagnostic): Diagnostic {
  const range = new Range(start.line, start.character, end.line, end.character);
  const level = severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  return Object.assign(new Diagnostic(range, message, level), { code, source: "kommunelab" });
}
