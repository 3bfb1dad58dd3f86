/** Whether a table shows counts and nothing else; one that does not say what it shows has parts of the base too. */
export const isOnlyCounts = (show: readonly string[] | undefined): boolean =>
  show?.every((measure) => measure === "count") ?? false;
