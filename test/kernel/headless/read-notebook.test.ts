import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "../../../kernel/headless/json-fault.js";
import { readNotebook } from "../../../kernel/headless/read-notebook.js";
import { writeNotebook } from "../../../kernel/headless/write-notebook.js";

const code = (source: unknown, more: object = {}) => ({ cell_type: "code", metadata: {}, source, ...more });

const file = (cells: unknown, more: object = {}) =>
  JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5, ...more });

describe("reading a notebook", () => {
  it("joins texts that are written line by line", () => {
    const output = {
      output_type: "display_data",
      metadata: {},
      data: { "text/html": ["<b>", "x</b>"], "application/json": ["a"] },
    };
    const stream = { output_type: "stream", name: "stderr", text: ["a\n", "b"] };
    const { cells } = readNotebook(file([code(["let a\n", "a"], { outputs: [output, stream] })]));
    expect(cells[0]).toMatchObject({
      source: "let a\na",
      execution_count: null,
      outputs: [{ data: { "text/html": "<b>x</b>", "application/json": ["a"] } }, { text: "a\nb" }],
    });
  });

  it("keeps what it does not know of", () => {
    const cell = { ...code("x"), id: "a", attachments: { "a.png": {} } };
    expect(readNotebook(file([cell], { extra: 1 }))).toMatchObject({
      extra: 1,
      cells: [{ attachments: { "a.png": {} } }],
    });
  });

  it("keeps ids that are right, and makes the same ones each time where they are missing, wrong or taken", () => {
    const cells = [
      { ...code("a"), id: "mine" },
      code("b"),
      { ...code("c"), id: "mine" },
      { ...code("d"), id: "not right" },
    ];
    const [first, second] = [1, 2].map(() => readNotebook(file(cells)).cells.map(({ id }) => id));
    expect(first).toEqual(second);
    expect(first?.[0]).toBe("mine");
    expect(new Set(first).size).toBe(4);
    for (const id of first ?? []) expect(id).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
  });

  it("raises older minor formats to the first that has ids", () => {
    expect(readNotebook(file([], { nbformat_minor: 2 })).nbformat_minor).toBe(5);
    expect(readNotebook(file([], { nbformat_minor: 6 })).nbformat_minor).toBe(6);
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(readNotebook(`\ufeff${file([])}`).cells).toEqual([]);
  });

  it.each([
    ['{\n "cells": [\n  {"cell_type": code}\n ]\n}', "line 3, column 17: not a notebook, since it is not JSON"],
    ["", "line 1, column 1: not a notebook, since it is not JSON"],
    ['{"cells": [', "line 1, column 12: not a notebook, since it is not JSON"],
    ["[]", "the file: has to be an object, and is []."],
    ["{}", "not a notebook: «nbformat» is missing."],
    [file([], { nbformat: 3 }), "the notebook is in format 3, and format 4 is needed"],
    [file([], { nbformat: "4" }), 'nbformat: is "4". Allowed: 4.'],
    [file([], { nbformat: 5 }), "nbformat: is 5. Allowed: 4."],
    [file({}), "cells: has to be an array, and is {}."],
    [file([code("a"), 3]), "cells[1]: has to be an object, and is 3."],
    [file([{ cell_type: "heading", source: "" }]), 'cells[0].cell_type: is "heading". Allowed: code, markdown, raw.'],
    [file([code(undefined)]), "cells[0].source: has to be a string or an array of strings, and is missing."],
    [file([code("", { outputs: [{ output_type: "pyout" }] })]), 'cells[0].outputs[0].output_type: is "pyout".'],
    [file([code("", { execution_count: "1" })]), 'cells[0].execution_count: has to be a whole number, and is "1".'],
    [file([], { metadata: [] }), "metadata: has to be an object"],
  ])("refuses %s and says where", (text, message) => {
    expect(() => readNotebook(text)).toThrow(message);
  });
});

describe("where a text stops being JSON", () => {
  it("is nowhere in JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => jsonFault(JSON.stringify(value, null, 1)) === undefined));
  });

  it("is somewhere in every text that JSON.parse refuses, and in no other", () => {
    const nearlyJson = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", "x", "-", "\\"))
      .map(([value, at, put]) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(nearlyJson, (text) => (jsonFault(text) === undefined) === isJson(text)),
      { numRuns: 2_000 },
    );
  });
});

describe("writing a notebook", () => {
  const notebook = {
    nbformat: 4 as const,
    nbformat_minor: 5,
    metadata: { b: 1, a: { d: [], c: {} } },
    cells: [
      {
        cell_type: "code" as const,
        id: "x",
        source: "a\nå",
        metadata: {},
        execution_count: 1,
        outputs: [
          { output_type: "stream" as const, name: "stdout" as const, text: "1\n2\n" },
          { output_type: "display_data" as const, metadata: {}, data: { "text/plain": "p\nq", "image/png": "QQ==\n" } },
        ],
      },
    ],
  };

  it("writes as Jupyter does: keys in order, one space, texts by line, a newline at the end", () => {
    expect(writeNotebook(notebook)).toBe(`{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "x",
   "metadata": {},
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "1\\n",
      "2\\n"
     ]
    },
    {
     "data": {
      "image/png": "QQ==\\n",
      "text/plain": [
       "p\\n",
       "q"
      ]
     },
     "metadata": {},
     "output_type": "display_data"
    }
   ],
   "source": [
    "a\\n",
    "å"
   ]
  }
 ],
 "metadata": {
  "a": {
   "c": {},
   "d": []
  },
  "b": 1
 },
 "nbformat": 4,
 "nbformat_minor": 5
}
`);
  });

  it("writes what it reads as it was", () => {
    const text = writeNotebook(notebook);
    expect(writeNotebook(readNotebook(text))).toBe(text);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
