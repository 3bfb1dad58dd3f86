/** A file that cannot be read. */
export class InputError extends Error {
  override readonly name = "InputError";
}
