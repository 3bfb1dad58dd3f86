import { createHmac, timingSafeEqual } from "node:crypto";

/** Signs messages as Jupyter does: HMAC-SHA256 in hexadecimal over the four parts; nothing when there is no key. */
export class Signer {
  readonly #key: string;
  /** Signatures of messages that were taken, oldest first. */
  readonly #seen = new Set<string>();

  constructor(key: string) {
    this.#key = key;
  }

  sign(parts: readonly (string | Buffer)[]): string {
    if (this.#key === "") return "";
    const hmac = createHmac("sha256", this.#key);
    for (const part of parts) hmac.update(part);
    return hmac.digest("hex");
  }

  /** What is wrong with a message's signature; undefined when it is right, and then it is not taken again. */
  problem(signature: Buffer, parts: readonly Buffer[]): string | undefined {
    if (this.#key === "") return undefined;
    const right = this.sign(parts);
    const expected = Buffer.from(right);
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return "its signature is wrong";
    if (this.#seen.has(right)) return "a message with the same signature was taken before";
    this.#remember(right);
    return undefined;
  }

  #remember(signature: string): void {
    this.#seen.add(signature);
    if (this.#seen.size <= REMEMBERED) return;
    for (const oldest of this.#seen) {
      this.#seen.delete(oldest);
      return;
    }
  }
}

/** Signatures that are known again; as many as Jupyter's own kernel. */
const REMEMBERED = 65_536;
