/** A request that was not answered, since the connection to the kernel came to an end. */
export class ConnectionClosed extends Error {
  override readonly name = "ConnectionClosed";

  constructor() {
    super("the kernel is gone");
  }
}
