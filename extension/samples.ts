import { cp, readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { commands, Uri, window, workspace } from "vscode";
import { settings } from "./settings.js";

const NOTEBOOK = ".ipynb";

/**
 * Opens one of the notebooks in `shipped`. Where they already are in a workspace folder, the user picks one there; else
 * they are copied to a folder that the user chooses, and no file that is there already is touched.
 */
export async function openSampleNotebooks(shipped: string): Promise<void> {
  const folder = (await folderWithSamples(shipped)) ?? (await copiedSamples(shipped));
  if (!folder) return;
  const names = await notebooksIn(folder);
  const name = await window.showQuickPick(names, { placeHolder: settings.texts.chooseSample });
  if (name) await commands.executeCommand("vscode.open", Uri.file(join(folder, name)));
}

async function notebooksIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(NOTEBOOK));
  // The one to begin with is not first in the alphabet.
  return names.sort((a, b) => Number(b.startsWith("start")) - Number(a.startsWith("start")) || a.localeCompare(b));
}

/** The workspace folder that has all the notebooks that ship; null when there is none. */
async function folderWithSamples(shipped: string): Promise<string | null> {
  const wanted = await notebooksIn(shipped);
  for (const { uri } of workspace.workspaceFolders ?? []) {
    if (uri.scheme !== "file") continue;
    const present = await readdir(uri.fsPath).catch((): string[] => []);
    if (wanted.every((name) => present.includes(name))) return uri.fsPath;
  }
  return null;
}

/** The folder that the samples were copied to; null when the user chose none. */
async function copiedSamples(shipped: string): Promise<string | null> {
  const { texts } = settings;
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: texts.copySamplesHere,
      title: texts.chooseFolder,
    })) ?? [];
  if (!chosen) return null;
  const { copied, kept } = await copyNew(shipped, chosen.fsPath);
  window.showInformationMessage(texts.samplesCopied(copied, kept, basename(chosen.fsPath)));
  return chosen.fsPath;
}

async function copyNew(from: string, to: string): Promise<{ copied: number; kept: number }> {
  let copied = 0;
  let kept = 0;
  const filter = async (source: string) => {
    if ((await stat(source)).isDirectory()) return true;
    const isNew = await stat(join(to, relative(from, source))).then(
      () => false,
      () => true,
    );
    if (isNew) copied += 1;
    else kept += 1;
    return isNew;
  };
  await cp(from, to, { recursive: true, filter });
  return { copied, kept };
}
