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

const SOURCE = "kommunelab";

/**
 * Shows the type errors for which the kernel refused a cell; an edit or a new run takes them away. VS Code's own
 * TypeScript finds most of them too, sooner or later: what it shows is not shown twice.
 */
export class Squiggles implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection("kommunelab");
  /** The sibling files that a cell's run found errors in. */
  readonly #siblings = new WeakMap<NotebookCell, readonly Uri[]>();
  readonly #subscriptions = [
    this.#collection,
    workspace.onDidChangeTextDocument(({ document }) => this.#collection.delete(document.uri)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) this.#removeRepeated(uri);
    }),
  ];

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
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #removeRepeated(uri: Uri): void {
    const own = this.#collection.get(uri) ?? [];
    if (own.length === 0) return;
    const others = languages.getDiagnostics(uri).filter(({ source }) => source !== SOURCE);
    const left = own.filter((each) => !others.some((other) => isSame(each, other)));
    if (left.length < own.length) this.#collection.set(uri, left);
  }
}

function siblingOf(cell: NotebookCell, file: string): Uri {
  return Uri.joinPath(cell.notebook.uri, "..", file);
}

function shown({ range: { start, end }, message, code, severity }: EditorDiagnostic): Diagnostic {
  const range = new Range(start.line, start.character, end.line, end.character);
  const level = severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  return Object.assign(new Diagnostic(range, message, level), { code, source: SOURCE });
}

function isSame(own: Diagnostic, other: Diagnostic): boolean {
  return own.code === other.code && own.range.start.isEqual(other.range.start);
}
