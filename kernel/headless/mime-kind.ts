/** Whether data of a MIME type is a JSON value in a notebook, and not a text. */
export function isJsonMime(mime: string): boolean {
  return mime === "application/json" || mime.endsWith("+json");
}

/** Whether data of a MIME type is text, which a notebook's file holds line by line. */
export function isTextMime(mime: string): boolean {
  return mime.startsWith("text/") || mime === "image/svg+xml" || mime === "application/javascript";
}
