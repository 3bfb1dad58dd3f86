/**
 * Whether what called `callee` just now is a part of Node itself. To take this down is quick; the answer, which is seldom
 * needed, is read from it when it is asked for.
 */
export function calledByNode(callee: (...values: never[]) => unknown): () => boolean {
  const taken: { stack?: unknown } = {};
  const limit = Error.stackTraceLimit;
  // Cells may have frozen it.
  Reflect.set(Error, "stackTraceLimit", 1);
  Error.captureStackTrace(taken, callee);
  Reflect.set(Error, "stackTraceLimit", limit);
  return () => /^.*\n +at (.* \()?node:/.test(String(taken.stack));
}
