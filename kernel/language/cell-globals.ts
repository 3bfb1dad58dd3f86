/** Names of the globals that compiled cells use: what `import` and `import.meta` become. */
export const IMPORT = "__kommunelabImport";
export const META = "__kommunelabMeta";
