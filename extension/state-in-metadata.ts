/** Metadata as VS Code has it of a cell: that of the file is below `metadata`. */
type Metadata = Readonly<Record<string, unknown>>;

/** The name below which a cell keeps what is ours. */
const OURS = "kommunelab";

/** How an output of a cell was last looked at; undefined when it is as its maker has it. */
export function stateIn(metadata: Metadata, output: number): unknown {
  return viewsIn(metadata)[String(output)];
}

/** The metadata of a cell with the state of one output; a state without any choice leaves no trace. */
export function withState(metadata: Metadata, output: number, state: unknown): Record<string, unknown> {
  const { [String(output)]: _, ...others } = viewsIn(metadata);
  const isChosen = typeof state === "object" && state !== null && Object.keys(state).length > 0;
  const views = isChosen ? { ...others, [String(output)]: state } : others;
  const file = objectIn(metadata, "metadata");
  const { views: __, ...ours } = objectIn(file, OURS);
  const next = Object.keys(views).length > 0 ? { ...ours, views } : ours;
  const { [OURS]: ___, ...rest } = file;
  return { ...metadata, metadata: Object.keys(next).length > 0 ? { ...rest, [OURS]: next } : rest };
}

const viewsIn = (metadata: Metadata) => objectIn(objectIn(objectIn(metadata, "metadata"), OURS), "views");

function objectIn(parent: Metadata, name: string): Metadata {
  const value = parent[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Metadata) : {};
}
