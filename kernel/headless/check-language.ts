import type { Notebook } from "./notebook.js";
import { NotebookError } from "./notebook-error.js";

const LANGUAGES: readonly unknown[] = ["typescript", "javascript"];

/** @throws NotebookError for a notebook that says its cells are of a language that we do not run */
export function checkLanguage({ metadata }: Notebook): void {
  const { kernelspec, language_info } = metadata as {
    kernelspec?: { name?: unknown; language?: unknown } | null;
    language_info?: { name?: unknown } | null;
  };
  const language = language_info?.name ?? kernelspec?.language;
  if (language === undefined || LANGUAGES.includes(String(language).toLowerCase())) return;
  throw new NotebookError(`its cells are in ${language}, and only TypeScript and JavaScript run here.`);
}
