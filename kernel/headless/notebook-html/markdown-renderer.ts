import type MarkdownIt from "markdown-it";
import type { Env, RendererRule, Token } from "markdown-it";
import { escapeHtml } from "../../views/escape-html.js";
import type { MarkdownPage, PageTools } from "./page-tools.js";
import { uniqueAnchor } from "./unique-anchor.js";

const TYPESCRIPT = /^(ts|typescript|js|javascript)\b/i;

/** Addresses that lead somewhere and do nothing: web pages, mail, and places in this page or beside it. */
const SAFE_LINK = /^(https?:|mailto:|attachment:|data:image\/(png|jpeg|gif|webp);|[^:]*$|[^:]*[/?#])/i;

/**
 * Draws Markdown: CommonMark and tables, as notebooks have it. Headings get anchors and wide tables scroll. An image that is
 * not part of the notebook becomes a link to it: the page needs no network.
 */
export function markdownRenderer(Library: typeof MarkdownIt, code: PageTools["code"]): PageTools["markdown"] {
  const markdown = new Library({
    html: false,
    linkify: false,
    highlight: (source, language) => (TYPESCRIPT.test(language) ? code(source) : escapeHtml(source)),
  });
  markdown.validateLink = (address) => SAFE_LINK.test(address.trim());
  const { rules } = markdown.renderer;
  rules.heading_open = heading;
  rules.image = image;
  rules.table_open = () => '<div class="scroll" tabindex="0"><table>';
  rules.table_close = () => "</table></div>";
  return (source, page) => markdown.render(source, { page });
}

const heading: RendererRule = (tokens, at, options, env, renderer) => {
  const token = tokens[at] as Token;
  const text = plain(tokens[at + 1]?.children ?? []);
  token.attrSet("id", uniqueAnchor(text, pageOf(env).ids));
  return renderer.renderToken(tokens, at, options);
};

const image: RendererRule = (tokens, at, _options, env) => {
  const token = tokens[at] as Token;
  const address = String(token.attrGet("src") ?? "");
  const text = plain(token.children ?? []);
  const source = address.startsWith("data:") ? address : attached(address, pageOf(env));
  if (source !== undefined) return `<img src="${escapeHtml(source)}" alt="${escapeHtml(text)}">`;
  return `<a href="${escapeHtml(address)}">${escapeHtml(text || address)}</a>`;
};

function attached(address: string, { attachments }: MarkdownPage): string | undefined {
  if (!address.startsWith("attachment:")) return undefined;
  const name = address.slice("attachment:".length);
  return attachments.get(name) ?? attachments.get(decoded(name));
}

/** A name that is no escaped text stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function pageOf(env: Env | undefined): MarkdownPage {
  return (env as { page: MarkdownPage }).page;
}

/** The words of inline Markdown. */
function plain(tokens: readonly Token[]): string {
  return tokens.map(({ content, children }) => content || plain(children ?? [])).join("");
}
