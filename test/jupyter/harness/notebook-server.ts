import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { Jupyter } from "./jupyter.js";

const TOO_LATE_MS = 60_000;

/** Jupyter Notebook's server, for this machine and whoever has its token. */
export interface NotebookServer {
  /** Address of a notebook of the folder, by its file name. */
  address(name: string): string;
  stop(): Promise<void>;
}

export async function startNotebookServer(jupyter: Jupyter): Promise<NotebookServer> {
  const token = randomBytes(16).toString("hex");
  const options = {
    ip: "127.0.0.1",
    port: String(await freePort()),
    token,
    open_browser: "False",
    // A container's only user is root.
    allow_root: "True",
    notebook_dir: jupyter.work,
  };
  const child = jupyter.spawn([
    "-m",
    "notebook",
    ...Object.entries(options).map(([name, value]) => `--NotebookApp.${name}=${value}`),
  ]);
  const port = await portOf(child);
  return {
    address: (name) => `http://127.0.0.1:${port}/notebooks/${encodeURIComponent(name)}?token=${token}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

/** A port that is free now; the server looks further by itself if it is not any more. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The port of the server, which it writes when it listens. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let written = "";
    const late = setTimeout(() => fail(new Error(`Jupyter Notebook does not listen:\n${written}`)), TOO_LATE_MS);
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      written += text;
      const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(written)?.[1];
      if (!port) return;
      clearTimeout(late);
      done(port);
    });
    child.once("exit", (code) => fail(new Error(`Jupyter Notebook ended with exit code ${code}:\n${written}`)));
  });
}
