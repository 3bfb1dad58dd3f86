/** A command line that cannot be understood, or asks for something that does not exist. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
