import { escapeHtml } from "../../views/escape-html.js";
import type { DisplayOutput, ErrorOutput, Output, ResultOutput } from "../notebook.js";
import { ansiHtml } from "./ansi-html.js";
import type { MarkdownPage, PageTools } from "./page-tools.js";

/** Draws data of one MIME type. */
type Drawing = (data: string, output: ResultOutput | DisplayOutput) => string;

/** An output of a cell as HTML: of several representations the one that says most to a reader. */
export function outputHtml(output: Output, tools: PageTools, page: MarkdownPage): string {
  switch (output.output_type) {
    case "stream":
      return `<pre class="stream ${output.name}">${ansiHtml(output.text)}</pre>`;
    case "error":
      return errorHtml(output);
    default:
      return dataHtml(output, tools, page);
  }
}

function errorHtml({ ename, evalue, traceback }: ErrorOutput): string {
  const trace = traceback.join("\n");
  const named = trace.includes(ename) && trace.includes(evalue);
  return `<pre class="error">${ansiHtml(named ? trace : [`${ename}: ${evalue}`, trace].filter(Boolean).join("\n"))}</pre>`;
}

function dataHtml(output: ResultOutput | DisplayOutput, tools: PageTools, page: MarkdownPage): string {
  const drawings: Readonly<Record<string, Drawing>> = {
    // What the author made; the page's policy lets none of it run.
    "text/html": (data) => `<div class="html">${data}</div>`,
    "image/svg+xml": (data) => imageHtml(`data:image/svg+xml,${encodeURIComponent(wellFormed(data))}`, output),
    ...Object.fromEntries(IMAGES.map((mime) => [mime, (data: string) => imageHtml(base64(mime, data), output)])),
    "text/markdown": (data) => `<div class="markdown">${tools.markdown(data, page)}</div>`,
    "text/latex": (data) => textHtml(data),
    "text/plain": (data) => textHtml(data),
  };
  for (const [mime, draw] of Object.entries(drawings)) {
    const data = output.data[mime];
    if (typeof data === "string") return draw(data, output);
  }
  // Data that only a program reads; empty when there is none, as for a display that was cleared.
  return Object.entries(output.data)
    .map(([mime, value]) => textHtml(`${mime}\n${JSON.stringify(value, null, 2)}`))
    .join("");
}

const IMAGES = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/** As an image, a drawing can neither run scripts nor reach the page. */
function imageHtml(source: string, { data }: ResultOutput | DisplayOutput): string {
  const text = typeof data["text/plain"] === "string" ? data["text/plain"] : "";
  return `<img class="figure" src="${escapeHtml(source)}" alt="${escapeHtml(text)}">`;
}

function base64(mime: string, data: string): string {
  return `data:${mime};base64,${data.replaceAll(/[^A-Za-z0-9+/=]/g, "")}`;
}

/** Half a character cannot be written in an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}

const textHtml = (text: string) => `<pre class="text" tabindex="0">${ansiHtml(text)}</pre>`;
