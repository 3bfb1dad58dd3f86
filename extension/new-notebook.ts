import { NotebookCellData, NotebookCellKind, NotebookData, window, workspace } from "vscode";
import { withKommunelab } from "./kernelspec.js";

/** Opens an unsaved notebook with one empty TypeScript cell and Kommunelab as its kernel. */
export async function newNotebook(): Promise<void> {
  const data = new NotebookData([new NotebookCellData(NotebookCellKind.Code, "", "typescript")]);
  data.metadata = withKommunelab({ nbformat: 4, nbformat_minor: 5 });
  await window.showNotebookDocument(await workspace.openNotebookDocument("jupyter-notebook", data));
}
