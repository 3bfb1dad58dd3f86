/** What a page is drawn with beside our own views; its libraries are loaded only when a page is made. */
export interface PageTools {
  /**
   * Markdown as HTML without any HTML of its own: tags in it are shown as text, and links lead to web pages, mail and places
   * in this page or beside it only.
   */
  readonly markdown: (source: string, page: MarkdownPage) => string;
  /** TypeScript as HTML: its parts in elements with highlight.js' classes. */
  readonly code: (source: string) => string;
}

/** What several Markdown texts of one page share. */
export interface MarkdownPage {
  /** Ids that the page has already. */
  readonly ids: Set<string>;
  /** `data:` addresses of the images that come with the text, by name. */
  readonly attachments: ReadonlyMap<string, string>;
}
