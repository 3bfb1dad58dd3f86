/** Hands a file to the browser, or to VS Code, which asks where to save it. */
export function download(content: Blob, name: string, root: ShadowRoot | HTMLElement): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** VS Code reads the file after the click. */
const KEPT_MS = 60_000;
