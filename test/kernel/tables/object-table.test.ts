import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { TABLE_MIME, type Table } from "../../../kernel/mime.js";
import { resultBundle } from "../../../kernel/result-bundle.js";
import { parseHtml, texts } from "../views/parse-html.js";

const shown = (value: object) => resultBundle(value)?.[TABLE_MIME] as Table | undefined;
const plain = (value: object) => String(resultBundle(value)?.["text/plain"]).replaceAll("\u00a0", " ");
const html = (value: object) => parseHtml(String(resultBundle(value)?.["text/html"]));

describe("an array of objects of one form", () => {
  const places = [
    { name: "Oslo", people: 709_037, coast: true, since: new Date("2020-01-01"), note: null },
    { name: "Røros", people: 5_560, coast: false, since: new Date("2020-01-01T12:30:00Z"), note: "x" },
    { name: "Utsira", coast: true, note: 5 },
  ];

  test("is a table with what each column holds and how often it is empty", () => {
    const columns = shown(places)?.columns.map(({ name, kind, holds }) => [name, kind, holds?.kind, holds?.missing]);
    expect(columns).toEqual([
      ["", "text", undefined, undefined],
      ["name", "text", "text", 0],
      ["people", "number", "number", 1],
      ["coast", "text", "boolean", 0],
      ["since", "text", "date", 1],
      ["note", "text", "mixed", 1],
    ]);
    expect(plain(places)).toBe(
      [
        "3 rader og 5 kolonner",
        "",
        "                   people (tall, 1",
        "Rad  name (tekst)         mangler)  coast (ja/nei)  since (dato, 1 mangler)  note (blandet, 1 mangler)",
        "─".repeat(102),
        "0    Oslo                  709 037  ja              2020-01-01               ..",
        "1    Røros                   5 560  nei             2020-01-01 12:30:00 UTC  x",
        "2    Utsira                     ..  ja              ..                       5",
      ].join("\n"),
    );
    expect(texts(html(places), "thead th")).toEqual([
      "Rad",
      "nametekst",
      "peopletall, 1 mangler",
      "coastja/nei",
      "sincedato, 1 mangler",
      "noteblandet, 1 mangler",
    ]);
  });

  test("shows the first rows and says how many there are, and keeps a thousand to turn pages in", () => {
    const many = Array.from({ length: 5_000 }, (_, id) => ({ id, share: id % 2 ? id / 5_000 : null }));
    expect(shown(many)?.rows).toHaveLength(1_000);
    expect(plain(many)).toContain("5 000 rader og 2 kolonner; her er de første 20 radene");
    expect(texts(html(many), "tbody tr")).toHaveLength(20);
    expect(shown(many)?.columns[2]?.holds).toEqual({ kind: "number", missing: 2_500 });
    expect(plain(many)).not.toContain("ikke oppgitt");
  });

  test("keeps fewer rows of many columns", () => {
    const row = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`c${i}`, i]));
    expect(shown(Array.from({ length: 5_000 }, () => row))?.rows).toHaveLength(500);
  });

  test("counts what is missing in all of a million rows", () => {
    const million = Array.from({ length: 1_000_000 }, (_, id) => ({ id, odd: id % 2 ? "odd" : null }));
    expect(shown(million)?.extract).toEqual({ rows: 1_000_000, columns: 2, counted: 1_000_000 });
    expect(shown(million)?.columns[2]?.holds).toEqual({ kind: "text", missing: 500_000 });
    expect(plain(million)).toContain("1 000 000 rader og 2 kolonner");
  });

  test("counts in the first rows of what is larger still, and says so", () => {
    const row = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`c${i}`, i]));
    const large = Array.from({ length: 150_000 }, () => row);
    expect(shown(large)?.extract?.counted).toBe(40_000);
    expect(plain(large)).toContain("er talt i de første 40 000 radene.");
  });

  test("has the first columns of many", () => {
    const wide = [Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`c${i}`, i]))];
    expect(plain(wide)).toContain("1 rad og 150 kolonner; her er de første 50 kolonnene");
  });

  test("escapes names and texts, and cuts long ones", () => {
    const hostile = [{ "<img src=x>": "<script>alert(1)</script>", long: "x".repeat(10_000) }];
    const document = html(hostile);
    expect(document.querySelector("img, script")).toBeNull();
    expect(texts(document, "tbody td")).toEqual(["<script>alert(1)</script>", `${"x".repeat(200)}…`]);
  });

  test("writes numbers that are not finite", () => {
    expect(shown([{ n: Number.POSITIVE_INFINITY }, { n: Number.NaN }, { n: 1 }])?.rows.map((row) => row[1])).toEqual([
      "∞",
      null,
      1,
    ]);
  });

  test("calls no getter", () => {
    const lazy = {
      id: 1,
      get name(): string {
        throw new Error("called");
      },
    };
    expect(resultBundle([lazy])).toBeUndefined();
    const late = Array.from({ length: 2_000 }, (_, id) => ({ id, name: "x" }));
    Object.defineProperty(late[1_500] as object, "name", Object.getOwnPropertyDescriptor(lazy, "name") ?? {});
    expect(shown(late)?.columns[2]?.holds).toEqual({ kind: "mixed", missing: 0 });
  });
});

describe("an array that is no table", () => {
  test.each([
    ["nothing", []],
    ["numbers", [1, 2]],
    ["objects inside objects", [{ a: { b: 1 } }]],
    ["arrays", [[1, 2]]],
    ["objects of classes", [new URL("http://localhost"), new URL("http://localhost")]],
    ["objects that have little in common", [{ a: 1 }, { b: 1 }, { c: 1 }]],
    ["objects and others", [{ a: 1 }, 2]],
    ["empty objects", [{}, {}]],
    ["proxies", [new Proxy({ a: 1 }, {})]],
  ])("is left to others: %s", (_what, value) => {
    expect(resultBundle(value)).toBeUndefined();
  });
});

describe("a danfo frame", () => {
  test("is a table with its index, and a series one with one column", { timeout: 120_000 }, () => {
    const dfd = createRequire(import.meta.url)("danfojs-node");
    const frame = new dfd.DataFrame(
      [
        { name: "a", value: 1.5 },
        { name: "b", value: Number.NaN },
      ],
      { index: ["x", "y"] },
    );
    expect(shown(frame)?.columns.map(({ name, holds }) => [name, holds?.kind, holds?.missing])).toEqual([
      ["", undefined, undefined],
      ["name", "text", 0],
      ["value", "number", 1],
    ]);
    expect(shown(frame)?.rows).toEqual([
      ["x", "a", 1.5],
      ["y", "b", null],
    ]);
    expect(shown(new dfd.Series([3, 4]))?.rows.map((row) => row[1])).toEqual([3, 4]);
  });
});
