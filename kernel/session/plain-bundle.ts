import type { MimeBundle } from "../mime.js";

/** A MIME bundle that can be sent, and how many characters it has. */
export interface PlainBundle {
  readonly data: MimeBundle;
  readonly size: number;
}

/**
 * A bundle as messages carry it: texts, and what JSON has. Everything is asked now, so that no code of the bundle's runs
 * where it cannot be interrupted.
 *
 * @throws TypeError for a representation that JSON does not have
 */
export function plainBundle(bundle: MimeBundle): PlainBundle {
  const data: Record<string, unknown> = {};
  let size = 0;
  for (const type of Object.keys(bundle)) {
    const value = bundle[type];
    const json = typeof value === "string" ? value : jsonOf(type, value);
    data[type] = typeof value === "string" ? value : JSON.parse(json);
    size += json.length;
  }
  return { data, size };
}

function jsonOf(type: string, value: unknown): string {
  try {
    const json = JSON.stringify(value);
    if (typeof json === "string") return json;
  } catch (error) {
    throw new TypeError(`"${type}" of a MIME bundle cannot be sent: ${(error as Error)?.message}`);
  }
  throw new TypeError(`"${type}" of a MIME bundle is ${typeof value}; expected a text or what JSON has`);
}
