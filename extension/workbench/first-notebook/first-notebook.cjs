// Opens the first notebook in a workbench where nothing is open. An address can name a file to open, but VS Code opens it
// before it knows of notebooks: as text.
const { commands, Uri, window, workspace } = require("vscode");

const FIRST_NOTEBOOK = "start-her.ipynb";

exports.activate = async () => {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder || window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  const notebook = Uri.joinPath(folder.uri, FIRST_NOTEBOOK);
  const exists = await workspace.fs.stat(notebook).then(
    () => true,
    () => false,
  );
  if (exists) await commands.executeCommand("vscode.openWith", notebook, "jupyter-notebook");
};
