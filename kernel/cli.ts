#!/usr/bin/env node
/** The command line: prints what a command gives, or why it cannot, and nothing of the one when the other. */
import packageJson from "../package.json" with { type: "json" };
import type { Output } from "./cli/command.js";
import { commands } from "./cli/commands.js";
import { help } from "./cli/help.js";
import { InputError } from "./cli/input-error.js";
import { UsageError } from "./cli/usage-error.js";
import { AnswersError } from "./survey/answers-error.js";

async function outputOf([name, ...args]: readonly string[]): Promise<string | Output> {
  if (name === "--version") return `${packageJson.version}\n`;
  if ([name, ...args].some((word) => word === "--help" || word === "-h")) return help(commands);
  const command = commands.get(name ?? "");
  if (command) return command.run(args);
  throw new UsageError(name === undefined ? "Give a command." : `There is no command «${name}».`);
}

function print(output: string | Output): void {
  const { text, exitCode } = typeof output === "string" ? { text: output, exitCode: 0 } : output;
  process.stdout.write(text);
  process.exitCode = exitCode;
}

function report(error: unknown): void {
  if (error instanceof UsageError) process.stderr.write(`${help(commands)}\nkommunelab: ${error.message}\n`);
  else if (error instanceof InputError || error instanceof AnswersError)
    process.stderr.write(`kommunelab: ${error.message}\n`);
  else throw error;
  process.exitCode = 2;
}

// Whoever reads the output may stop early, as `head` does; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// No process.exit: a pipe takes its time, and the output must be complete.
await outputOf(process.argv.slice(2)).then(print, report);
