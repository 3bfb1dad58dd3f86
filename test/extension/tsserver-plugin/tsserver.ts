import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";

const SERVER = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");

/** Options that VS Code gives TypeScript for files outside of any project. */
const INFERRED = {
  module: "ESNext",
  moduleResolution: "Node",
  target: "ES2022",
  jsx: "react",
  allowJs: true,
  allowSyntheticDefaultImports: true,
  allowNonTsExtensions: true,
  strictNullChecks: true,
  strictFunctionTypes: true,
  resolveJsonModule: true,
};

interface Answer {
  readonly type: string;
  readonly request_seq: number;
  readonly success: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/** A position in a file, from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

/** A real tsserver with the plugin, opened on cells as VS Code opens them. */
export class Tsserver {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sequence = 0;
  #unread = Buffer.alloc(0);

  /** @param extension the folder whose node_modules has the plugin */
  constructor(
    extension: string,
    readonly workspace: string,
  ) {
    const plugins = ["--globalPlugins", "kommunelab-tsserver-plugin", "--pluginProbeLocations", extension];
    const options = ["--useInferredProjectPerProjectRoot", "--disableAutomaticTypingAcquisition"];
    this.#process = spawn(process.execPath, [SERVER, ...options, ...plugins], { cwd: workspace });
    this.#process.stdout?.on("data", (data: Buffer) => this.#read(data));
    this.#send("compilerOptionsForInferredProjects", { options: INFERRED });
    this.#send("configure", { preferences: { includeCompletionsForModuleExports: true } });
  }

  open(file: string, fileContent: string): void {
    this.#send("open", { file, fileContent, scriptKindName: "TS", projectRootPath: this.workspace });
  }

  /** Closes a file and opens another in one request, as VS Code does. */
  async exchange(closed: readonly string[], opened: string, fileContent: string): Promise<void> {
    const openFiles = [{ file: opened, fileContent, scriptKindName: "TS", projectRootPath: this.workspace }];
    await this.ask("updateOpen", { closedFiles: closed, openFiles });
  }

  /** Replaces the text of an open file. */
  edit(file: string, text: string): void {
    const textChanges = [{ newText: text, start: { line: 1, offset: 1 }, end: { line: 1_000, offset: 1 } }];
    this.#send("updateOpen", { changedFiles: [{ fileName: file, textChanges }] });
  }

  async errors(file: string): Promise<readonly string[]> {
    const found = [
      ...((await this.ask("syntacticDiagnosticsSync", { file })) as Diagnostic[]),
      ...((await this.ask("semanticDiagnosticsSync", { file })) as Diagnostic[]),
    ];
    return found.map(({ code, text }) => `TS${code} ${text}`);
  }

  async hints(file: string): Promise<readonly string[]> {
    const found = (await this.ask("suggestionDiagnosticsSync", { file })) as Diagnostic[];
    return found.map(({ code, text }) => `TS${code} ${text}`);
  }

  async completions(place: Place): Promise<readonly string[]> {
    const answer = (await this.ask("completionInfo", place)) as { entries: { name: string }[] };
    return answer.entries.map(({ name }) => name);
  }

  /** What a hover shows: the name with its type, and its docstring. */
  async hover(place: Place): Promise<string> {
    const answer = (await this.ask("quickinfo", place)) as { displayString: string; documentation: string };
    return `${answer.displayString}\n${answer.documentation}`.trim();
  }

  ask(command: string, args: object): Promise<unknown> {
    const sequence = this.#send(command, args);
    return new Promise((resolve, reject) => {
      this.#waiting.set(sequence, ({ success, message, body }) => {
        if (success) resolve(body);
        else reject(new Error(`${command}: ${message}`));
      });
    });
  }

  close(): void {
    this.#process.kill();
  }

  #send(command: string, args: object): number {
    this.#sequence += 1;
    this.#process.stdin?.write(
      `${JSON.stringify({ seq: this.#sequence, type: "request", command, arguments: args })}\n`,
    );
    return this.#sequence;
  }

  #read(data: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (;;) {
      const [header, length] = /^Content-Length: (\d+)\r?\n\r?\n/.exec(this.#unread.toString("latin1")) ?? [];
      if (header === undefined) return;
      const end = header.length + Number(length);
      if (this.#unread.length < end) return;
      this.#receive(JSON.parse(this.#unread.toString("utf8", header.length, end)));
      this.#unread = this.#unread.subarray(end);
    }
  }

  #receive(answer: Answer): void {
    if (answer.type !== "response") return;
    this.#waiting.get(answer.request_seq)?.(answer);
    this.#waiting.delete(answer.request_seq);
  }
}

interface Diagnostic {
  readonly code: number;
  readonly text: string;
}
