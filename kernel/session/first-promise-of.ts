import { promiseHooks } from "node:v8";

/** The first promise that `work` makes before it returns, if any. */
export function firstPromiseOf(work: () => void): object | undefined {
  let first: object | undefined;
  const forget = promiseHooks.onInit((promise) => {
    first ??= promise;
  });
  work();
  forget();
  return first;
}
