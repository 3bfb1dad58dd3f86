import highs from "highs";

/** Starts the solver. The package's types describe its CommonJS form; Node imports its ES module, whose default is this. */
export const loadHighs = highs as unknown as (typeof highs)["default"];
