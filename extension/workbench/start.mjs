// `npm start`: the workbench with Kommunelab in it, on this machine only, opened on a working copy of the notebooks.
// Plain Node: it runs when nothing is installed yet.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failed, failing, prepare, root } from "../../prepare.mjs";
import { admit, sessionSecret } from "./admit.mjs";
import { copyNotebooks } from "./copy-notebooks.mjs";
import { bench, codeServer, link, setup } from "./setup.mjs";

const HOST = "127.0.0.1";
const PORT = 8765;

const HELP = `npm start [-- OPTIONS]
  --port N         port on this machine (default: ${PORT}, or the next free one; 0: any)
  --no-open        do not open the browser
  --data DIR       where settings and the working copy of the notebooks are kept (default: .workbench)
  --notebooks DIR  folder that the working copy is made from (default: notebooks)`;

const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "telemetry.telemetryLevel": "off",
  "chat.commandCenter.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "npm.fetchOnlinePackageInfo": false,
  "typescript.disableAutomaticTypeAcquisition": true,
  "typescript.surveys.enabled": false,
};

const OPTIONS = {
  port: { type: "string" },
  "no-open": { type: "boolean", default: false },
  data: { type: "string", default: bench },
  notebooks: { type: "string", default: join(root, "notebooks") },
  help: { type: "boolean", short: "h", default: false },
};

async function main() {
  const values = given();
  if (values.help) return console.log(HELP);
  prepare();
  setup();
  const data = resolve(values.data);
  const notebooks = join(data, "notebooks");
  copyNotebooks(resolve(values.notebooks), notebooks);
  writeSettings(join(data, "user-data"));
  placeExtensions(join(data, "extensions"));
  const port = values.port === undefined ? await freePort(PORT) : Number(values.port);
  const secret = sessionSecret(data);
  const server = serve(data, port, secret);
  const { address, once } = await admit(HOST, secret, addressOf(await listening(server), notebooks));
  console.log(`Kommunelab: ${address}`);
  console.log(`The notebooks there are your copy: ${notebooks}. Stop with Ctrl-C.`);
  if (!values["no-open"]) openBrowser(once());
}

/** The options of the command line; what is wrong with them is said before anything is installed. */
function given() {
  const { values } = parsed();
  const { port = "0", notebooks } = values;
  if (!/^\d+$/.test(port) || Number(port) > 65535)
    throw new Failed(`--port must be a number from 0 to 65535, not «${port}»`);
  if (!existsSync(notebooks)) throw new Failed(`--notebooks: there is no folder «${notebooks}»`);
  return values;
}

function parsed() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (error) {
    throw new Failed(`${error.message}\n\n${HELP}`);
  }
}

/** The first free port from `first` on, of twenty; then any. */
async function freePort(first) {
  for (let port = first; port < first + 20; port++) if (await isFree(port)) return port;
  return 0;
}

function isFree(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(port, HOST, () => probe.close(() => done(true)));
  });
}

/** Settings of a new workbench; the user's own are left alone. */
function writeSettings(userData) {
  const file = join(userData, "User/settings.json");
  if (existsSync(file)) return;
  mkdirSync(join(userData, "User"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(SETTINGS, null, 2)}\n`);
}

/** This repository is the extension. VS Code finds it by reading the folder, which it does when it has no list. */
function placeExtensions(extensions) {
  link(root, join(extensions, "kommunelab"));
  link(join(import.meta.dirname, "first-notebook"), join(extensions, "kommunelab-first-notebook"));
  rmSync(join(extensions, "extensions.json"), { force: true });
}

/**
 * Starts code-server, which lets in browsers with the secret in their cookie. Workspace trust is off, since the one folder
 * that opens is the copy we made.
 */
function serve(data, port, secret) {
  const config = join(data, "code-server.yaml");
  writeFileSync(config, "");
  const flags = ["--disable-workspace-trust", "--disable-telemetry", "--disable-update-check", "--disable-proxy"];
  const options = {
    "--config": config,
    "--auth": "password",
    "--bind-addr": `${HOST}:${port}`,
    "--user-data-dir": join(data, "user-data"),
    "--extensions-dir": join(data, "extensions"),
    "--app-name": "Kommunelab",
    "--welcome-text": "Open the address that npm start has printed.",
  };
  const server = spawn(process.execPath, [codeServer, ...Object.entries(options).flat(), ...flags], {
    env: { ...environment(), HASHED_PASSWORD: secret },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stopped = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      stopped = true;
      server.kill();
    });
  server.once("exit", (code) => {
    process.exitCode = stopped ? 0 : (code ?? 1);
  });
  return server;
}

/** Our environment without what would move the server to another address, or hand the start to a VS Code already running. */
function environment() {
  const moves = /^(PORT|PASSWORD|HASHED_PASSWORD|CODE_SERVER_.*|VSCODE_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !moves.test(name)));
}

/** The origin that the server says it listens on, which must be this machine's own; else it is stopped. */
async function listening(server) {
  try {
    const origin = await firstMatch(server, /HTTP server listening on (http:\/\/\S+?)\/?\s/);
    if (new URL(origin).hostname === HOST) return origin;
    throw new Failed(`the workbench listens on ${origin}, which others may reach: stopped`);
  } catch (error) {
    server.kill();
    throw error;
  }
}

/** What `pattern` captures in the first that a process writes. */
function firstMatch(child, pattern) {
  return new Promise((done, fail) => {
    let log = "";
    const read = (text) => {
      log += text;
      const found = pattern.exec(log);
      if (!found) return;
      child.stdout.off("data", read).resume();
      done(found[1]);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.once("error", fail);
    child.once("exit", (code) => fail(new Failed(`the workbench ended with exit code ${code}:\n${log}`)));
  });
}

/** Address of the folder of notebooks. */
function addressOf(origin, notebooks) {
  const url = new URL(origin);
  url.searchParams.set("folder", notebooks);
  return url.href;
}

/** Opens the user's browser; without one the printed address is enough. */
function openBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const screen = process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY;
  if (CI || !screen || !process.stdout.isTTY) return;
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  const browser = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  browser.on("error", () => {});
  browser.unref();
}

failing(main);
