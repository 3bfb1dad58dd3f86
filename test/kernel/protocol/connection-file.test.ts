import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConnectionFile } from "../../../kernel/protocol/connection-file.js";

const whole = {
  shell_port: 1,
  control_port: 2,
  stdin_port: 3,
  iopub_port: 4,
  hb_port: 5,
  ip: "127.0.0.1",
  transport: "tcp",
  signature_scheme: "hmac-sha256",
  key: "secret",
  kernel_name: "kommunelab",
};

describe("readConnectionFile", () => {
  let folder: string;
  let file: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kommunelab-connection-"));
    file = join(folder, "kernel.json");
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (changes: object) => readText(JSON.stringify({ ...whole, ...changes }));
  const readText = (text: string) => {
    writeFileSync(file, text);
    return readConnectionFile(file);
  };

  it("reads what Jupyter writes", () => {
    expect(read({})).toEqual({
      transport: "tcp",
      ip: "127.0.0.1",
      key: "secret",
      ports: { shell: 1, control: 2, stdin: 3, iopub: 4, hb: 5 },
    });
  });

  it("takes unsigned messages from this machine alone", () => {
    for (const ip of ["127.0.0.1", "127.1.2.3", "::1", "localhost"]) expect(read({ ip, key: "" }).key).toBe("");
    for (const ip of ["0.0.0.0", "*", "192.168.1.7", "::"]) {
      expect(() => read({ ip, key: "" })).toThrow(
        `has "ip": "${ip}", which other machines can reach, and no "key": give one, or use 127.0.0.1`,
      );
      expect(read({ ip }).ip).toBe(ip);
    }
  });

  it("says what is wrong, where, and what it can be", () => {
    for (const [changes, said] of [
      [{ transport: "pgm" }, 'has "transport": "pgm"; it can be "tcp" or "ipc"'],
      [{ signature_scheme: "hmac-md5" }, 'has "signature_scheme": "hmac-md5"; it can be "hmac-sha256"'],
      [{ key: 7 }, 'has a "key" that is not text'],
      [{ ip: undefined }, 'has "ip": nothing; it must be an address'],
      [{ ip: "example.org" }, 'has "ip": "example.org"; it must be an IP address, as 127.0.0.1'],
      [{ hb_port: "5" }, 'has "hb_port": "5"; it must be a whole number from 1 to 65535'],
      [{ iopub_port: 65_536 }, 'has "iopub_port": 65536; it must be a whole number from 1 to 65535'],
      [{ stdin_port: undefined }, 'has "stdin_port": nothing; it must be'],
    ] as const)
      expect(() => read(changes)).toThrow(`the connection file ${file} ${said}`);
  });

  it("says that the file is none", () => {
    expect(() => readText("{")).toThrow(`the connection file ${file} is not JSON`);
    expect(() => readText("[]")).toThrow(`the connection file ${file} is not a JSON object`);
    expect(() => readConnectionFile(join(folder, "none.json"))).toThrow(/none\.json cannot be read: .*ENOENT/);
  });

  it("never says the key", () => {
    try {
      read({ hb_port: 0 });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain("secret");
    }
  });
});
