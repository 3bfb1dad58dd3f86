/** A notebook file that is not one, or that cannot be run as asked. */
export class NotebookError extends Error {
  override readonly name = "NotebookError";
}
