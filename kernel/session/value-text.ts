import { inspect, types } from "node:util";
import { LIMITS } from "./limits.js";
import { className, isError, peek } from "./peek.js";
import { layOut, type Piece } from "./text-layout.js";

/**
 * Text of any value, as `util.inspect` would write it, but bounded whatever the value is: see {@link LIMITS}. Getters are
 * not called and proxies not asked; a value's own `util.inspect.custom` is.
 */
export function valueText(value: unknown): string {
  const { text } = new ValueText().piece(value, 0, 0);
  return cut(text);
}

function cut(text: string): string {
  if (text.length <= LIMITS.textLength) return text;
  return `${text.slice(0, LIMITS.textLength)}… ${count(text.length - LIMITS.textLength)} more characters`;
}

/** The entries of a container that are shown, and how many are not. */
interface Entries {
  readonly pieces: Piece[];
  readonly more: number;
  /** What one is called where it is not shown. */
  readonly unit: "item" | "property";
}

/** Writes one value; counts what it has written. */
class ValueText {
  #values = 0;
  #characters = 0;
  readonly #above: object[] = [];
  readonly #circular = new Map<object, number>();

  piece(value: unknown, depth: number, indentation: number): Piece {
    this.#values += 1;
    const piece =
      typeof value === "object" && value !== null
        ? this.#object(value, depth, indentation)
        : leaf(leafText(value), indentation);
    if (piece.levels === 0) this.#characters += piece.text.length;
    return piece;
  }

  get #isFull(): boolean {
    return this.#values >= LIMITS.values || this.#characters >= LIMITS.textLength;
  }

  #object(value: object, depth: number, indentation: number): Piece {
    if (this.#above.includes(value)) return leaf(`[Circular *${this.#reference(value)}]`, 0);
    if (isLeaf(value)) return leaf(inspect(value, leafOptions(depth)), indentation);
    if (depth > LIMITS.depth || (this.#isFull && depth > 0)) return leaf(`[${className(value) ?? "Object"}]`, 0);
    this.#above.push(value);
    const piece = this.#container(value, depth, indentation);
    this.#above.pop();
    const reference = this.#circular.get(value);
    return reference === undefined ? piece : { ...piece, text: `<ref *${reference}> ${piece.text}` };
  }

  #reference(value: object): number {
    const known = this.#circular.get(value) ?? this.#circular.size + 1;
    this.#circular.set(value, known);
    return known;
  }

  #container(value: object, depth: number, indentation: number): Piece {
    const inside = (part: unknown) => this.piece(part, depth + 1, indentation + 2);
    if (isError(value)) return this.#error(value, depth, indentation);
    if (Array.isArray(value)) return this.#array(value, inside, indentation);
    if (types.isMap(value)) {
      const pair = ([key, part]: [unknown, unknown]) => join(inside(key), " => ", inside(part));
      return this.#collection(value, "Map", Map.prototype.entries.call(value), pair, inside, indentation);
    }
    if (types.isSet(value))
      return this.#collection(value, "Set", Set.prototype.values.call(value), inside, inside, indentation);
    const entries = this.#properties(value, Object.keys(value), inside);
    return layOut({ name: objectName(value), brackets: ["{", "}"], entries: listed(entries), indentation });
  }

  #array(value: readonly unknown[], inside: (part: unknown) => Piece, indentation: number): Piece {
    const items = this.#items(value, inside);
    // The keys of an array with many items take longer than all else.
    const keys = value.length > NAMED_UP_TO ? [] : Object.keys(value).filter((key) => !INDEX.test(key));
    const named = this.#properties(value, keys, inside);
    const name = className(value);
    return layOut({
      name: name === "Array" ? "" : `${name ?? "[Array: null prototype]"}(${value.length})`,
      brackets: ["[", "]"],
      entries: [...listed(items), ...listed(named)],
      indentation,
      inColumns: { count: items.pieces.length, numbers: typeof value[0] === "number" || typeof value[0] === "bigint" },
    });
  }

  #items(value: readonly unknown[], inside: (part: unknown) => Piece): Entries {
    const pieces: Piece[] = [];
    let at = 0;
    while (at < value.length && pieces.length < LIMITS.entries && !this.#isFull) {
      const found = Object.getOwnPropertyDescriptor(value, at);
      if (found) {
        pieces.push(propertyValue(found, inside));
        at += 1;
        continue;
      }
      const end = endOfHole(value, at);
      if (end === undefined) break;
      pieces.push(leaf(`<${count(end - at)} empty ${end - at === 1 ? "item" : "items"}>`, 0));
      at = end;
    }
    return { pieces, more: value.length - at, unit: "item" };
  }

  #collection<Part>(
    value: Map<unknown, unknown> | Set<unknown>,
    kind: "Map" | "Set",
    parts: Iterator<Part>,
    piece: (part: Part) => Piece,
    inside: (part: unknown) => Piece,
    indentation: number,
  ): Piece {
    const size = sizeOf(value);
    const pieces: Piece[] = [];
    while (pieces.length < Math.min(size, LIMITS.entries) && !this.#isFull) {
      const { value: part, done } = parts.next();
      if (done) break;
      pieces.push(piece(part));
    }
    const own = this.#properties(value, Object.keys(value), inside);
    const entries = [...listed({ pieces, more: size - pieces.length, unit: "item" }), ...listed(own)];
    const name = className(value);
    const title = name === kind ? `${kind}(${size})` : `${name ?? "[null prototype]"}(${size}) [${kind}]`;
    return layOut({ name: title, brackets: ["{", "}"], entries, indentation });
  }

  /** The trace, and below it what else the error carries: its cause, the errors that it gathers, its own properties. */
  #error(error: Error, depth: number, indentation: number): Piece {
    const inside = (part: unknown) => this.piece(part, depth + 1, indentation + 2);
    const trace = indent(errorTrace(error), indentation);
    const hidden = ["cause", "errors"].filter((key) => {
      const found = Object.getOwnPropertyDescriptor(error, key);
      return found !== undefined && !found.enumerable;
    });
    const keys = Object.keys(error).filter((key) => !isInTrace(error, key, trace));
    const own = this.#properties(error, keys, inside);
    const more = this.#properties(error, hidden, inside, (key) => `[${key}]`);
    const entries = [...listed(own), ...listed(more)];
    if (entries.length === 0) return { text: trace, levels: 1 };
    return layOut({ name: trace, brackets: ["{", "}"], entries, indentation });
  }

  /** Properties by their keys, and those that are named by a symbol. */
  #properties(
    value: object,
    keys: readonly string[],
    inside: (part: unknown) => Piece,
    write: (key: string) => string = keyText,
  ): Entries {
    const symbols = write === keyText ? enumerableSymbols(value) : [];
    const all = keys.length + symbols.length;
    const pieces: Piece[] = [];
    for (let at = 0; at < all && pieces.length < LIMITS.entries && !this.#isFull; at++) {
      const key = at < keys.length ? (keys[at] as string) : (symbols[at - keys.length] as symbol);
      const found = Object.getOwnPropertyDescriptor(value, key);
      if (!found) continue;
      const name = typeof key === "symbol" ? `[${String(key)}]` : write(key);
      pieces.push(join(leaf(name, 0), ": ", propertyValue(found, inside)));
    }
    return { pieces, more: all - pieces.length, unit: "property" };
  }
}

const INDEX = /^\d+$/;
const NAMED_UP_TO = 10_000;
/** Empty places of an array that are looked at one by one. */
const LONGEST_HOLE = 1_000_000;
const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

function leaf(text: string, indentation: number): Piece {
  return { text: indent(text, indentation), levels: 0 };
}

function indent(text: string, indentation: number): string {
  return indentation === 0 ? text : text.replaceAll("\n", `\n${" ".repeat(indentation)}`);
}

function join(left: Piece, between: string, right: Piece): Piece {
  return { text: left.text + between + right.text, levels: Math.max(left.levels, right.levels) };
}

function listed({ pieces, more, unit }: Entries): readonly Piece[] {
  if (more <= 0) return pieces;
  const units = unit === "item" ? "item" : "propert";
  const ending = unit === "item" ? (more === 1 ? "" : "s") : more === 1 ? "y" : "ies";
  return [...pieces, leaf(`… ${count(more)} more ${units}${ending}`, 0)];
}

function count(amount: number): string {
  return amount.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Where the next item of an array is; undefined when it is too far away to look for. */
function endOfHole(value: readonly unknown[], start: number): number | undefined {
  const last = Math.min(value.length, start + LONGEST_HOLE);
  let at = start;
  while (at < last && !Object.hasOwn(value, at)) at += 1;
  return at < value.length && at === last ? undefined : at;
}

function propertyValue({ get, set, value }: PropertyDescriptor, inside: (part: unknown) => Piece): Piece {
  if (get) return leaf(set ? "[Getter/Setter]" : "[Getter]", 0);
  return set ? leaf("[Setter]", 0) : inside(value);
}

function keyText(key: string): string {
  return /^[a-zA-Z_$][\w$]*$/.test(key) ? key : inspect(key, { maxStringLength: 200 });
}

function enumerableSymbols(value: object): symbol[] {
  return Object.getOwnPropertySymbols(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));
}

function sizeOf(value: Map<unknown, unknown> | Set<unknown>): number {
  return Reflect.get(types.isMap(value) ? Map.prototype : Set.prototype, "size", value);
}

function objectName(value: object): string {
  const name = className(value);
  const tag = peek(value, Symbol.toStringTag);
  const tagged = typeof tag === "string" && tag !== "" && tag !== name ? `[${tag}]` : "";
  if (name === null) return ["[Object: null prototype]", tagged].filter(Boolean).join(" ");
  return [name === "Object" && tagged === "" ? "" : name, tagged].filter(Boolean).join(" ");
}

/** Values that util.inspect itself writes within bounds, and those that say themselves how they are written. */
function isLeaf(value: object): boolean {
  if (types.isProxy(value)) return true;
  if (typeof peek(value, INSPECT) === "function") return true;
  return LEAVES.some((is) => is(value));
}

const LEAVES: readonly ((value: object) => boolean)[] = [
  types.isArrayBufferView,
  types.isAnyArrayBuffer,
  types.isDate,
  types.isRegExp,
  types.isPromise,
  types.isBoxedPrimitive,
  types.isWeakMap,
  types.isWeakSet,
  types.isGeneratorObject,
  types.isMapIterator,
  types.isSetIterator,
  types.isArgumentsObject,
  types.isModuleNamespaceObject,
  types.isExternal,
];

const leafOptions = (depth: number) => ({
  depth: Math.max(0, Math.min(1, LIMITS.depth - depth)),
  maxArrayLength: LIMITS.entries,
  maxStringLength: LIMITS.stringLength,
  breakLength: 100,
  getters: false,
  showProxy: false,
});

function leafText(value: unknown): string {
  if (typeof value === "bigint" && (value >= LONG_NUMBER || value <= -LONG_NUMBER)) return longNumberText(value);
  if (typeof value === "function" && !types.isProxy(value) && Object.keys(value).length > LIMITS.entries)
    return `[Function: ${String(peek(value, "name"))}] { … ${count(Object.keys(value).length)} properties }`;
  return inspect(value, leafOptions(LIMITS.depth));
}

/** A number of very many digits in sixteens: decimal ones take V8 minutes, in which nothing can interrupt it. */
function longNumberText(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString(16);
  const left = count(digits.length - LIMITS.stringLength);
  return `${value < 0n ? "-" : ""}0x${digits.slice(0, LIMITS.stringLength)}… ${left} more digits`;
}

/** A million binary digits. */
const LONG_NUMBER = 1n << 1_000_000n;

/** Name, message and frames; a class that has not named its errors is named all the same. */
function errorTrace(error: Error): string {
  const trace = typeof error.stack === "string" && error.stack !== "" ? error.stack : `[${String(error)}]`;
  const name = className(error);
  const heading = trace.split("\n", 1)[0] as string;
  if (name === null || heading.includes(name) || !/^Error\b/.test(heading)) return bounded(trace);
  return bounded(name + trace.slice("Error".length));
}

const bounded = (text: string) => (text.length > LIMITS.textLength ? cut(text) : text);

/** Whether the trace says already what a property of an error does. */
function isInTrace(error: Error, key: string, trace: string): boolean {
  if (key !== "name" && key !== "message" && key !== "stack") return false;
  const value = Object.getOwnPropertyDescriptor(error, key)?.value;
  return key === "stack" || (typeof value === "string" && trace.includes(value));
}
