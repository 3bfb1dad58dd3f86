import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";

const HOST = "127.0.0.1";
const PORTS = ["shell_port", "control_port", "iopub_port", "stdin_port", "hb_port"] as const;

/** What a Jupyter connection file says. */
export type Connection = Readonly<Record<(typeof PORTS)[number], number>> & {
  readonly transport: "tcp";
  readonly ip: string;
  readonly key: string;
  readonly signature_scheme: "hmac-sha256";
  readonly kernel_name: string;
};

/** Writes a connection file with ports that are free now. */
export async function newConnection(file: string): Promise<Connection> {
  const ports = await freePorts(PORTS.length);
  const byName = Object.fromEntries(PORTS.map((name, i) => [name, ports[i]])) as Record<(typeof PORTS)[number], number>;
  const key = randomBytes(16).toString("hex");
  const connection = {
    transport: "tcp",
    ip: HOST,
    key,
    signature_scheme: "hmac-sha256",
    kernel_name: "",
    ...byName,
  } as const;
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });
  return connection;
}

/** Different ports: all are held until the last is found. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<typeof server>((done) => server.listen(0, HOST, () => done(server)));
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
