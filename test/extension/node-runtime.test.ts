import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findNode } from "../../extension/node-runtime.js";
import { TEXTS } from "../../extension/texts.js";
import manifest from "../../package.json" with { type: "json" };

const texts = TEXTS.nb;

describe("the Node.js that runs kernels", () => {
  it("is the one that VS Code's server runs on", async () => {
    const host = { execPath: "/opt/code/node", versions: { node: "22.1.0" } };
    expect(await findNode("", texts, host)).toEqual({ path: "/opt/code/node", env: {} });
  });

  it("is Electron acting as Node.js in desktop VS Code", async () => {
    const host = { execPath: "/opt/code/code", versions: { node: "20.18.3", electron: "34.3.2" } };
    expect(await findNode("", texts, host)).toEqual({ path: "/opt/code/code", env: { ELECTRON_RUN_AS_NODE: "1" } });
  });

  it("is the user's choice when there is one", async () => {
    const host = { execPath: "/opt/code/code", versions: { node: "20.18.3", electron: "34.3.2" } };
    expect(await findNode(process.execPath, texts, host)).toEqual({ path: process.execPath, env: {} });
  });

  it.each(["18.20.4", "20.11.1"])("is refused when it is %s, which is older than 20.12", async (node) => {
    await expect(findNode("", texts, { execPath: "/opt/code/node", versions: { node } })).rejects.toThrow(
      `Kommunelab trenger Node.js 20.12 eller nyere, men /opt/code/node er versjon ${node}.`,
    );
  });

  it.each(["20.12.0", "20.20.2", "22.0.0"])("may be %s", async (node) => {
    const host = { execPath: "/opt/code/node", versions: { node } };
    expect(await findNode("", texts, host)).toEqual({ path: "/opt/code/node", env: {} });
  });

  it("is as new as package.json asks for", () => {
    expect(manifest.engines.node).toBe(">=20.12");
  });

  it("is refused when the user's choice is no Node.js", async () => {
    await expect(findNode("/no/such/node", texts)).rejects.toThrow(
      /Node\.js lot seg ikke kjøre fra \/no\/such\/node \(.*ENOENT.*\)\. Rett innstillingen kommunelab\.nodePath\./,
    );
    const folder = await mkdtemp(join(tmpdir(), "kommunelab-node-"));
    const program = join(folder, "node");
    await writeFile(program, "#!/bin/sh\necho something else\n");
    await chmod(program, 0o755);
    await expect(findNode(program, texts)).rejects.toThrow("something else");
    await rm(folder, { recursive: true });
  });
});
