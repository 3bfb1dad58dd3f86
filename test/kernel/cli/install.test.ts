import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { PNG } from "pngjs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const repository = join(import.meta.dirname, "../../..");

describe("kommunelab install and uninstall", () => {
  let built: string;
  let prefix: string;

  beforeAll(async () => {
    built = realpathSync(mkdtempSync(join(repository, "node_modules/.kommunelab-install-")));
    await cp(join(repository, "kernel/jupyter"), join(built, "jupyter"), { recursive: true });
    await build({
      absWorkingDir: repository,
      entryPoints: ["kernel/cli.ts"],
      outdir: join(built, "kernel"),
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
    });
    writeFileSync(join(built, "kernel/main.js"), "");
  });

  beforeEach(() => {
    prefix = mkdtempSync(join(tmpdir(), "kommunelab-prefix-"));
    return () => rmSync(prefix, { recursive: true });
  });

  afterAll(() => rmSync(built, { recursive: true }));

  const run = (args: readonly string[], changes: NodeJS.ProcessEnv = {}) => {
    const { VIRTUAL_ENV: _, CONDA_PREFIX: __, ...env } = process.env;
    return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(built, "kernel/cli.js"), ...args],
        { env: { ...env, ...changes } },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  };
  const kernels = () => join(prefix, "share/jupyter/kernels");
  const spec = (name = "kommunelab") => JSON.parse(readFileSync(join(kernels(), name, "kernel.json"), "utf8"));

  it("writes a kernel that Jupyter can start and interrupt, with its logos, and says where", async () => {
    const { code, stdout } = await run(["install", "--prefix", prefix]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `The kernel «kommunelab» is installed in ${join(kernels(), "kommunelab")}\n`,
    });
    expect(spec()).toMatchObject({
      argv: [
        process.execPath,
        "--no-force-async-hooks-checks",
        join(built, "kernel/main.js"),
        "--connection-file",
        "{connection_file}",
      ],
      display_name: "Kommunelab (TypeScript)",
      language: "typescript",
      interrupt_mode: "message",
      metadata: { debugger: false },
    });
    for (const size of [32, 64]) {
      const logo = PNG.sync.read(readFileSync(join(kernels(), "kommunelab", `logo-${size}x${size}.png`)));
      expect([logo.width, logo.height]).toEqual([size, size]);
    }
    expect(readdirSync(join(kernels(), "kommunelab"))).toContain("logo-svg.svg");
    expect(readdirSync(join(prefix, "share/jupyter"))).toEqual(["kernels"]);
  });

  it("writes for the user when no place is named", async () => {
    await run(["install"], { JUPYTER_DATA_DIR: join(prefix, "share/jupyter") });
    expect(spec().language).toBe("typescript");
  });

  it("takes a folder from where npm was started", async () => {
    await run(["install", "--prefix", "."], { npm_lifecycle_event: "kommunelab", INIT_CWD: prefix });
    expect(spec().language).toBe("typescript");
  });

  it("takes a name and a title, and replaces what it wrote before", async () => {
    const named = ["install", "--prefix", prefix, "--name", "ts-2", "--display-name"];
    await run([...named, "One"]);
    await run([...named, "Two «2»"]);
    expect(readdirSync(kernels())).toEqual(["ts-2"]);
    expect(spec("ts-2").display_name).toBe("Two «2»");
  });

  it("writes into the Python environment that is active, and says when none is", async () => {
    await run(["install", "--sys-prefix"], { VIRTUAL_ENV: prefix });
    expect(spec().language).toBe("typescript");
    const { code, stderr } = await run(["install", "--sys-prefix"]);
    expect(code).toBe(2);
    expect(stderr).toContain("no Python environment is active");
  });

  it("removes what it wrote, and says when there is nothing", async () => {
    await run(["install", "--prefix", prefix]);
    const folder = join(kernels(), "kommunelab");
    expect((await run(["uninstall", "--prefix", prefix])).stdout).toBe(
      `The kernel «kommunelab» is removed from ${folder}\n`,
    );
    expect(existsSync(folder)).toBe(false);
    expect((await run(["uninstall", "--prefix", prefix])).stdout).toBe(`There was no kernel in ${folder}\n`);
  });

  it("touches no kernel of another program", async () => {
    mkdirSync(join(kernels(), "python3"), { recursive: true });
    writeFileSync(join(kernels(), "python3/kernel.json"), '{ "language": "python" }');
    for (const command of ["install", "uninstall"]) {
      const { code, stderr } = await run([command, "--prefix", prefix, "--name", "python3"]);
      expect(code).toBe(2);
      expect(stderr).toContain("holds a kernel that kommunelab did not install");
    }
    expect(spec("python3")).toEqual({ language: "python" });
  });

  it("refuses options that do not fit, and writes nothing", async () => {
    for (const [args, said] of [
      [["--prefix", prefix, "--user"], "Give one of --user, --sys-prefix and --prefix"],
      [["--prefix", prefix, "--name", "../up"], "--name is «../up»"],
      [["--prefix", prefix, "more"], "«more» is not an option"],
      [["--prefix", prefix, "--display-name", " "], "--display-name is empty"],
    ] as const) {
      const { code, stderr } = await run(["install", ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain(said);
    }
    expect(readdirSync(prefix)).toEqual([]);
  });

  it("does not install a kernel that is not built", async () => {
    rmSync(join(built, "kernel/main.js"));
    const { code, stderr } = await run(["install", "--prefix", prefix]);
    writeFileSync(join(built, "kernel/main.js"), "");
    expect(code).toBe(2);
    expect(stderr).toContain("npm run build");
    expect(readdirSync(prefix)).toEqual([]);
  });
});
