import { languages, NotebookCellKind, type NotebookDocument, NotebookEdit, WorkspaceEdit, workspace } from "vscode";
import { CELL_LANGUAGES, kernelNameOf, prefersKommunelab, withKommunelab } from "./kernelspec.js";

/**
 * Writes into a notebook that Kommunelab runs it, so that any front end that opens the file knows. tslab's notebooks stay
 * as they are: they run here and there.
 */
export async function rememberKernel(notebook: NotebookDocument): Promise<void> {
  if (prefersKommunelab(notebook.metadata)) return;
  const kernelBefore = kernelNameOf(notebook.metadata);
  const edit = new WorkspaceEdit();
  edit.set(notebook.uri, [NotebookEdit.updateNotebookMetadata(withKommunelab(notebook.metadata))]);
  await workspace.applyEdit(edit);
  await makeTypeScript(notebook, kernelBefore === undefined);
}

/**
 * VS Code takes the cells of a notebook that names no kernel for Python: they become TypeScript. In a notebook of another
 * kernel only the empty cells do; what is written in them is in its own language.
 */
async function makeTypeScript(notebook: NotebookDocument, alsoWithCode: boolean): Promise<void> {
  for (const { kind, document } of notebook.getCells()) {
    const isOther = kind === NotebookCellKind.Code && !CELL_LANGUAGES.includes(document.languageId);
    if (!isOther || !(alsoWithCode || document.getText().trim() === "")) continue;
    await languages.setTextDocumentLanguage(document, "typescript");
  }
}
