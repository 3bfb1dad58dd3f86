import { createRequire } from "node:module";

export type ZeroMq = typeof import("zeromq");

/**
 * The ZeroMQ library, which only Jupyter's transport needs: an optional package with a native part for each platform.
 *
 * @throws Error that says what to do when it is not installed or does not load
 */
export function loadZeroMq(load: (name: string) => unknown = createRequire(import.meta.url)): ZeroMq {
  try {
    return load("zeromq") as ZeroMq;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === "MODULE_NOT_FOUND" && message.includes("'zeromq'");
    throw new Error(missing ? MISSING : `${UNUSABLE} It said: ${message.split("\n")[0]}`);
  }
}

const MISSING =
  "Jupyter talks with kernels over ZeroMQ, and the package zeromq is not installed. Run «npm install zeromq» in Kommunelab's folder.";

const UNUSABLE =
  `Jupyter talks with kernels over ZeroMQ, and the package zeromq does not load on ${process.platform}-${process.arch} with ` +
  `Node.js ${process.version}. Run «npm rebuild zeromq --ignore-scripts=false» in Kommunelab's folder, which makes its native part ` +
  "anew (that needs CMake and a C++ compiler).";
