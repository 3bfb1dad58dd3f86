import { Console } from "node:console";

/**
 * Makes `console` write to the standard streams and nothing else. While an inspector is connected, as it is to run cells, Node
 * has V8 take down every line with its values and the stack too: that takes ten times as long and keeps the values from being
 * freed, for a debugger that is not there.
 */
export function usePlainConsole(): void {
  const plain = new Console({ stdout: process.stdout, stderr: process.stderr });
  for (const [name, method] of Object.entries(plain))
    if (typeof method === "function" && name in console) Reflect.set(console, name, method);
}
