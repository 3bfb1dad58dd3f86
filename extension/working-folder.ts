import { homedir } from "node:os";
import { dirname } from "node:path";
import { type NotebookDocument, workspace } from "vscode";

/** Where a notebook's code runs: its own folder; for one that was never saved the workspace's, else the user's. */
export function workingFolder({ uri }: NotebookDocument): string {
  if (uri.scheme === "file") return dirname(uri.fsPath);
  const folder = workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0];
  return folder?.uri.scheme === "file" ? folder.uri.fsPath : homedir();
}
