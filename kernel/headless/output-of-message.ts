import type {
  DisplayContent,
  ErrorContent,
  ExecuteResultContent,
  Message,
  StreamContent,
} from "../protocol/messages.js";
import type { Output } from "./notebook.js";

/** The output that a message adds to its cell; undefined for a message that adds none. */
export function outputOfMessage({ header, content }: Message): Output | undefined {
  switch (header.msg_type) {
    case "stream": {
      const { name, text } = content as unknown as StreamContent;
      return { output_type: "stream", name, text };
    }
    case "display_data": {
      const { data, metadata } = content as unknown as DisplayContent;
      return { output_type: "display_data", data, metadata };
    }
    case "execute_result": {
      const { data, metadata, execution_count } = content as unknown as ExecuteResultContent;
      return { output_type: "execute_result", data, metadata, execution_count };
    }
    case "error": {
      const { ename, evalue, traceback } = content as unknown as ErrorContent;
      return { output_type: "error", ename, evalue, traceback };
    }
  }
  return undefined;
}
