import { clipboardHtml } from "../../kernel/views/export/clipboard-html.js";
import { csv } from "../../kernel/views/export/csv.js";
import { fileName } from "../../kernel/views/export/file-name.js";
import { latex } from "../../kernel/views/export/latex.js";
import { markdown } from "../../kernel/views/export/markdown.js";
import { tsv } from "../../kernel/views/export/tsv.js";
import { download } from "./download.js";
import type { MenuItem } from "./menu-button.js";
import { PANEL_WORDS } from "./panel-words.js";
import { svgToPng } from "./svg-to-png.js";
import type { ToolParts } from "./view-tools.js";
import { xlsx } from "./xlsx.js";

/** What a table can be copied as. */
export function copyItems({ kind, state }: ToolParts, say: (text: string) => void): MenuItem[] {
  const { locale } = kind;
  const item = (label: string, textOf: () => string, isHtml = false): MenuItem => ({
    label,
    value: `copy ${label}`,
    choose: () =>
      attempt(
        async () => {
          await copy(textOf(), isHtml);
          say(`${PANEL_WORDS.copied[locale]} ${label}`);
        },
        (reason) => say(`${PANEL_WORDS.notCopied[locale]}: ${reason}`),
      ),
  });
  return [
    item("TSV", () => tsv(kind.forPrograms(state()))),
    item("Markdown", () => markdown(kind.forReaders(state()))),
    item("HTML", () => clipboardHtml(kind.forReaders(state())), true),
    item("LaTeX", () => latex(kind.forReaders(state()))),
  ];
}

/** HTML is copied as both: text programs take the table, and editors its source. */
async function copy(text: string, isHtml: boolean): Promise<void> {
  if (!isHtml || typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const as = (type: string) => new Blob([text], { type });
  const item = new ClipboardItem({ "text/plain": as("text/plain"), "text/html": as("text/html") });
  await navigator.clipboard.write([item]);
}

/** What a table can be saved as. */
export function downloadItems({ kind, state, panel }: ToolParts, say: (text: string) => void): MenuItem[] {
  const { locale } = kind;
  const item = (extension: string, make: () => Promise<Blob>): MenuItem => ({
    label: extension.toUpperCase(),
    value: `download ${extension}`,
    choose: () =>
      attempt(
        async () => {
          const name = fileName(kind.forReaders(state()).title, extension);
          download(await make(), name, panel);
          say(`${PANEL_WORDS.downloaded[locale]}: ${name}`);
        },
        (reason) => say(`${PANEL_WORDS.notDownloaded[locale]}: ${reason}`),
      ),
  });
  const svg = async () => kind.svg(state());
  return [
    item("csv", async () => new Blob([csv(kind.forPrograms(state()))], { type: "text/csv" })),
    item("xlsx", () => xlsx(kind.forPrograms(state()))),
    item("svg", async () => new Blob([await svg()], { type: "image/svg+xml" })),
    item("png", () => svg().then(svgToPng)),
  ];
}

function attempt(work: () => Promise<void>, failed: (reason: string) => void): void {
  work().catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)));
}
