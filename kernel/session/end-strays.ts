import { Session } from "node:inspector";

/**
 * Has V8 end the code that runs now. Used where code of an interrupted cell goes on because something that it waited for
 * came, as a file that it reads. The thread asks for its own end: what another one asks for comes a moment later, and may
 * end what runs by then instead.
 *
 * @param isImporting whether a module is being loaded: one that was left halfway could never be imported again
 */
export function endStrays(isImporting: () => boolean): () => void {
  let inspector: Session | undefined;
  return () => {
    if (isImporting()) return;
    if (!inspector) {
      inspector = new Session();
      inspector.connect();
    }
    inspector.post("Runtime.terminateExecution");
    for (;;);
  };
}
