/**
 * Gives every cell the properties of `values` as global names. Getters stay getters, so that what is heavy is made on
 * first use. They can be redefined, so a cell's own `const` of the same name takes its place.
 */
export function defineGlobals(values: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(values)))
    Object.defineProperty(globalThis, name, { ...descriptor, configurable: true, enumerable: false });
}
