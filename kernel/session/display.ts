import { randomUUID } from "node:crypto";
import type { MimeBundle } from "../mime.js";
import { DISPLAY, format, type HostBundle } from "./format.js";

/** Something shown, which can be shown anew in the same place. */
export interface DisplayHandle {
  readonly id: string;
  /** Replaces what is shown. */
  update(value: unknown): void;
  /** A handle itself shows nothing, so that a cell may end with `display(…)`. */
  [DISPLAY](): MimeBundle;
}

export interface DisplayOptions {
  /** Names the place, so that a later `display` of the same cell with that id replaces what is there. */
  readonly id?: string;
}

/** Shows values below the cell that runs. */
export interface Display {
  /**
   * Shows a value as a result would be shown.
   *
   * @example
   * const shown = display("counting");
   * shown.update("counted");
   */
  (value: unknown, options?: DisplayOptions): DisplayHandle;
  /** Shows HTML as it stands: escape what comes from data. */
  html(source: string, options?: DisplayOptions): DisplayHandle;
  /** Shows Markdown. */
  markdown(source: string, options?: DisplayOptions): DisplayHandle;
  /** Shows a MIME bundle: representations of one thing by MIME type. */
  bundle(data: MimeBundle, options?: DisplayOptions): DisplayHandle;
  /** Removes what the cell has shown; with `wait`, when the next thing is shown. */
  clear(options?: { readonly wait?: boolean }): void;
}

/** Where displays go. */
export interface DisplaySink {
  /** The run of a cell that shows, if one does. */
  cell(): number | undefined;
  show(data: MimeBundle, displayId: string, update: boolean): void;
  clear(wait: boolean): void;
  /** Told of a display that is being made, which the cell must not end before. */
  waitFor(made: Promise<unknown>): void;
}

export function createDisplay(sink: DisplaySink, hostBundle: HostBundle): Display {
  /** The run that each place was last shown by: a cell that runs again shows its places anew. */
  const shownBy = new Map<string, number | undefined>();
  const isShown = (id: string, inOtherRuns: boolean) =>
    shownBy.has(id) && (inOtherRuns || shownBy.get(id) === sink.cell());
  const show = (data: MimeBundle, id: string, inOtherRuns = false): DisplayHandle => {
    sink.show(data, id, isShown(id, inOtherRuns));
    shownBy.set(id, sink.cell());
    return handle(id);
  };
  const handle = (id: string): DisplayHandle => ({
    id,
    update: (value) => void showValue(value, id, true),
    [DISPLAY]: () => ({}),
  });
  const showValue = (value: unknown, id: string, inOtherRuns = false): DisplayHandle => {
    const data = format(value, hostBundle);
    if (!(data instanceof Promise)) return show(data, id, inOtherRuns);
    sink.waitFor(data.then((made) => show(made, id, inOtherRuns)));
    return handle(id);
  };
  const display = (value: unknown, { id = randomUUID() }: DisplayOptions = {}) => showValue(value, id);
  return Object.assign(display, {
    html: (source: string, { id = randomUUID() }: DisplayOptions = {}) => show({ "text/html": source }, id),
    markdown: (source: string, { id = randomUUID() }: DisplayOptions = {}) => show({ "text/markdown": source }, id),
    bundle: (data: MimeBundle, { id = randomUUID() }: DisplayOptions = {}) => show(data, id),
    clear: ({ wait = false }: { readonly wait?: boolean } = {}) => sink.clear(wait),
  });
}
