import type { Message } from "../kernel/protocol/messages.js";

/**
 * The same messages with neighbours on one stream joined, so that a cell that prints a hundred thousand lines changes its
 * outputs a few times and not a hundred thousand.
 */
export function joinedStreams(messages: readonly Message[]): readonly Message[] {
  const runs: [Message, ...Message[]][] = [];
  for (const message of messages) {
    const run = runs.at(-1);
    if (run && continuesStream(run[0], message)) run.push(message);
    else runs.push([message]);
  }
  return runs.map(joined);
}

function continuesStream(first: Message, next: Message): boolean {
  return [first, next].every(({ header }) => header.msg_type === "stream") && first.content.name === next.content.name;
}

function joined(run: readonly [Message, ...Message[]]): Message {
  const [first] = run;
  if (run.length === 1) return first;
  return { ...first, content: { ...first.content, text: run.map(({ content }) => content.text).join("") } };
}
