import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KernelClient } from "./kernel-client.js";

let kernel: KernelClient;

beforeAll(async () => {
  kernel = await KernelClient.start(tmpdir(), ["--type-check", "off"]);
  await kernel.execute(`const files = require("node:fs/promises"); let turns = 0;
    const turn = () => { if (++turns === 3) console.log("begun"); };
    const server = require("node:http").createServer((_, answer) => answer.end("answer")).listen(0, "127.0.0.1");
    await require("node:events").once(server, "listening");
    const address = "http://127.0.0.1:" + server.address().port;
    let others = 0; (async () => { for (;;) { await new Promise((resolve) => setTimeout(resolve, 5)); others++; } })();
    const untilOthers = async (number) => { while (others < number) await new Promise((resolve) => setTimeout(resolve, 5)); }; 0`);
}, 60_000);

afterAll(async () => {
  await kernel.stop();
});

describe("an interrupt", () => {
  it.each([
    ["files", "for (;;) { await files.stat('.'); turn() }"],
    [
      "several files at once",
      "await Promise.all([1, 2, 3].map(async () => { for (;;) { await files.stat('.'); turn() } }))",
    ],
    ["a server", "for (;;) { await (await fetch(address)).text(); turn() }"],
  ])("ends a loop that waits for %s alone, and lets other cells be", async (_what, code) => {
    const { answer } = await kernel.begin(`turns = 0; ${code}`);
    await kernel.request("interrupt_request");
    expect((await answer).reply).toMatchObject({ ename: "Interrupted" });
    const before = await kernel.execute("await new Promise((resolve) => setTimeout(resolve, 100)); others = 0; turns");
    const after = await kernel.execute("await untilOthers(20); turns");
    expect(Number(before.result)).toBeGreaterThan(0);
    expect(after.result).toBe(before.result);
    expect(
      (await kernel.execute("[await (await fetch(address)).text(), (await files.stat('.')).isDirectory()]")).result,
    ).toBe("[ 'answer', true ]");
  });

  it("of a cell that is slow to let go ends that one and not the next", async () => {
    for (let round = 0; round < 10; round++) {
      const { answer } = await kernel.begin(
        "const busy = () => { const end = Date.now() + 40; while (Date.now() < end); }; setInterval(busy); console.log('begun'); await new Promise(() => {})",
      );
      void kernel.request("interrupt_request");
      expect((await answer).reply).toMatchObject({ ename: "Interrupted" });
      const next = await kernel.execute("await new Promise((resolve) => setTimeout(resolve, 60)); 'whole'");
      expect(next.result).toBe("'whole'");
    }
  });

  it("of the first cell that fetches leaves its clock to others", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = JSON.stringify(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    const another = await KernelClient.start(tmpdir(), ["--type-check", "off"]);
    const { answer } = await another.begin(`setTimeout(() => console.log("begun"), 10); await fetch(${address})`);
    await another.request("interrupt_request");
    expect((await answer).reply).toMatchObject({ ename: "Interrupted" });
    const cell = await another.execute(`
      const Agent = globalThis[Symbol.for("undici.globalDispatcher.1")].constructor;
      const dispatcher = new Agent({ headersTimeout: 1_100 });
      await fetch(${address}, { dispatcher }).catch((error) => error.cause.code)`);
    expect(cell.result).toBe("'UND_ERR_HEADERS_TIMEOUT'");
    await another.stop();
    silent.closeAllConnections();
    silent.close();
  });

  it("of a cell that imports leaves what it imports importable", async () => {
    const { answer } = await kernel.begin(
      "console.log('begun'); await import('typescript'); await new Promise(() => {})",
    );
    await kernel.request("interrupt_request");
    await answer;
    const cell = await kernel.execute(
      "typeof (await import('node:zlib')).gzip + typeof (await import('node:tls')).connect",
    );
    expect(cell.result).toBe("'functionfunction'");
  });

  it.runIf(process.platform === "linux")("ends a command that the cell waits for", async () => {
    for (const command of ["exec sleep 60", "sleep 59; sleep 58", "trap '' INT; sleep 57"]) {
      const { answer } = await kernel.begin(
        `require("node:child_process").execSync(${JSON.stringify(`echo begun; ${command}`)}, { stdio: "inherit" })`,
      );
      await kernel.request("interrupt_request");
      expect((await answer).reply).toMatchObject({ ename: "Interrupted" });
    }
    expect((await kernel.execute("others = 0; await untilOthers(1); others > 0")).result).toBe("true");
  });

  it.runIf(process.platform === "linux")("of a command leaves the commands of later cells alone", async () => {
    const run = (command: string) => `require("node:child_process").execSync("${command}", { stdio: "inherit" }); 0`;
    const { answer } = await kernel.begin(run("echo begun; exec sleep 60"));
    await kernel.request("interrupt_request");
    expect((await answer).reply).toMatchObject({ ename: "Interrupted" });
    expect((await kernel.execute(run("sleep 3"))).result).toBe("0");
  });
});
