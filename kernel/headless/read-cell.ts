import { type JsonObject, jsonArray, jsonObject, multilineText, oneOf, wholeNumber } from "./check-json.js";
import { isJsonMime } from "./mime-kind.js";
import type { Output, OutputData } from "./notebook.js";
import type { CellDraft } from "./unique-ids.js";

/**
 * A cell from its JSON; it may lack an id.
 *
 * @param place - where it stands in the file, as in `cells[3]`
 * @throws NotebookError naming the place of what is wrong
 */
export function readCell(json: unknown, place: string): CellDraft {
  const cell = jsonObject(json, place);
  const cell_type = oneOf(cell.cell_type, ["code", "markdown", "raw"], `${place}.cell_type`);
  const common = {
    ...cell,
    metadata: jsonObject(cell.metadata ?? {}, `${place}.metadata`),
    source: multilineText(cell.source, `${place}.source`),
  };
  if (cell_type !== "code") return { ...common, cell_type };
  const outputs = jsonArray(cell.outputs ?? [], `${place}.outputs`);
  return {
    ...common,
    cell_type,
    execution_count: countOf(cell.execution_count, `${place}.execution_count`),
    outputs: outputs.map((output, i) => readOutput(output, `${place}.outputs[${i}]`)),
  };
}

function readOutput(json: unknown, place: string): Output {
  const output = jsonObject(json, place);
  const output_type = oneOf(
    output.output_type,
    ["stream", "display_data", "execute_result", "error"],
    `${place}.output_type`,
  );
  if (output_type === "stream") {
    const name = oneOf(output.name ?? "stdout", ["stdout", "stderr"], `${place}.name`);
    return { output_type, name, text: multilineText(output.text, `${place}.text`) };
  }
  if (output_type === "error") {
    const traceback = jsonArray(output.traceback ?? [], `${place}.traceback`).map(String);
    return { output_type, ename: String(output.ename ?? ""), evalue: String(output.evalue ?? ""), traceback };
  }
  const data = readData(jsonObject(output.data ?? {}, `${place}.data`), `${place}.data`);
  const metadata = jsonObject(output.metadata ?? {}, `${place}.metadata`);
  if (output_type === "display_data") return { output_type, data, metadata };
  const execution_count = countOf(output.execution_count, `${place}.execution_count`);
  return { output_type, data, metadata, execution_count };
}

function readData(data: JsonObject, place: string): OutputData {
  return Object.fromEntries(
    Object.entries(data).map(([mime, value]) => [
      mime,
      isJsonMime(mime) ? value : multilineText(value, `${place}[${JSON.stringify(mime)}]`),
    ]),
  );
}

function countOf(count: unknown, place: string): number | null {
  return count === null || count === undefined ? null : wholeNumber(count, place);
}
