import type { MessagePort } from "node:worker_threads";
import type { LanguagePort } from "../protocol/ports.js";
import type { LanguageAnswer, LanguageAnswers, LanguageRequest } from "./channel.js";

interface Waiting {
  readonly type: keyof LanguageAnswers;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

type WithoutId<Request> = Request extends unknown ? Omit<Request, "id"> : never;

/** The language front end in another thread. */
export function languageClient(port: MessagePort): LanguagePort {
  const waiting = new Map<number, Waiting[]>();
  let lastId = 0;
  port.on("message", (answer: LanguageAnswer) => settle(waiting, answer));

  const expect = <Type extends keyof LanguageAnswers>(id: number, type: Type): Promise<LanguageAnswers[Type]> =>
    new Promise((resolve, reject) => {
      waiting.set(id, [...(waiting.get(id) ?? []), { type, resolve, reject }]);
    });
  const request = (asked: WithoutId<LanguageRequest>): number => {
    const id = ++lastId;
    port.postMessage({ ...asked, id });
    return id;
  };

  return {
    prepare: (code, check) => {
      const id = request({ type: "prepare", code, check });
      const diagnostics = expect(id, "diagnostics");
      // Who runs the cell unchecked does not wait for this.
      diagnostics.catch(() => {});
      const compilation = expect(id, "compilation");
      return {
        compilation,
        diagnostics,
        check: () => port.postMessage({ type: "check", id } satisfies LanguageRequest),
        forget: () => port.postMessage({ type: "forget", id } satisfies LanguageRequest),
      };
    },
    compile: (code) => expect(request({ type: "compile", code }), "compilation"),
    complete: (code, position) => expect(request({ type: "complete", code, position }), "completion"),
    inspect: (code, position) => expect(request({ type: "inspect", code, position }), "documentation"),
    isComplete: (code) => expect(request({ type: "isComplete", code }), "completeness"),
  };
}

function settle(waiting: Map<number, Waiting[]>, answer: LanguageAnswer): void {
  const all = waiting.get(answer.id) ?? [];
  const [settled, rest] =
    answer.type === "failure"
      ? [all, []]
      : [all.filter(({ type }) => type === answer.type), all.filter(({ type }) => type !== answer.type)];
  if (rest.length === 0) waiting.delete(answer.id);
  else waiting.set(answer.id, rest);
  for (const { resolve, reject } of settled)
    if (answer.type === "failure") reject(new Error(answer.message));
    else resolve(answer.value as never);
}
