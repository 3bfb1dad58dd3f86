// The way into the workbench: only who has the address that `npm start` prints gets the cookie that the workbench asks for.
// Other users of the machine can reach the port but do not know it; a page from the net cannot bring the cookie.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";

/** What code-server calls the cookie of a browser that has logged in. */
const COOKIE = "code-server-session";

/**
 * The secret that the cookie holds, kept for the next start, so that open pages go on. code-server takes it as the hash of
 * a password that nobody has, and compares the cookie with it.
 */
export function sessionSecret(data) {
  const file = join(data, "session");
  if (existsSync(file)) return readFileSync(file, "utf8");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newSecret(), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/**
 * Listens on `host` for browsers that know a key, gives them the cookie and sends them on to `address`.
 *
 * @returns `address`, which opens as often as one likes, and `once()`, which makes one that opens a single time: other
 * users of the machine can read it where it is passed to a program.
 */
export async function admit(host, secret, address) {
  const lasting = newSecret();
  const single = new Set();
  const server = createServer(({ method, url = "" }, response) => {
    const key = url.slice(1);
    const isKnown = method === "GET" && (key === lasting || single.delete(key));
    response.setHeader("Cache-Control", "no-store").setHeader("Referrer-Policy", "no-referrer");
    if (!isKnown) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Run npm start again.\n");
    response.writeHead(302, { "Set-Cookie": `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Lax`, Location: address });
    response.end();
  });
  // The workbench keeps us running, not this.
  server.unref();
  await new Promise((done) => server.listen(0, host, done));
  const origin = `http://${host}:${server.address().port}`;
  const once = () => {
    const key = newSecret();
    single.add(key);
    return `${origin}/${key}`;
  };
  return { address: `${origin}/${lasting}`, once };
}

function newSecret() {
  return randomBytes(32).toString("hex");
}
