import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/table.js";
import type { Table } from "../../../kernel/mime.js";
import { objectTable } from "../../../kernel/tables/object-table.js";
import { tableHtml } from "../../../kernel/views/table-html.js";
import { parseHtml, texts } from "../../kernel/views/parse-html.js";
import { plainTable, table31 } from "../../kernel/views/sample-payloads.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

/** What the renderer draws of an output. */
function draw(json: unknown): ShadowRoot {
  const element = page.element();
  rendererOf(activate).renderOutputItem(outputItem(json), element, new AbortController().signal);
  return element.shadowRoot as ShadowRoot;
}

/** The beginning of 3,000 rows, of which 1,000 are kept. */
const long: Table = objectTable({
  names: ["size", "name"],
  count: 3_000,
  index: String,
  quick: 6_000,
  value: (r, c) => (c === 0 ? (r % 7 === 0 ? null : (r * 37) % 1_000) : `K${r}`),
});

const press = (root: ShadowRoot, label: string) => {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === label);
  expect(button).toBeDefined();
  button?.focus();
  button?.click();
};
const column = (root: ShadowRoot, nth: number) => texts(root, `tbody tr > :nth-child(${nth})`);
const place = (root: ShadowRoot) => texts(root, "[role=status]")[0];

describe("the renderer of tables of any rows", () => {
  test("draws what the static HTML shows", () => {
    const root = draw(plainTable);
    const still = parseHtml(tableHtml(plainTable));
    for (const part of ["caption", "thead th", "tbody tr", ".kl-notes p"])
      expect(texts(root, part)).toEqual(texts(still, part));
    expect(texts(root, "tbody th")).toHaveLength(3);
  });

  test.each([
    ["with a row too short", { ...plainTable, rows: [[]] }, "rows[0] has 0 parts"],
    ["of another kind", table31, "expected «application/vnd.kommunelab.table.v1+json»"],
  ])("tells what is wrong with an output %s", (_, json, detail) => {
    expect(draw(json).querySelector("[role=alert] code")?.textContent).toContain(detail);
  });

  test("sorts by a heading upwards, downwards, and then not, and says so in aria-sort", () => {
    const root = draw(plainTable);
    const states = () => [...root.querySelectorAll("thead th")].map((heading) => heading.getAttribute("aria-sort"));
    expect(states()).toEqual(["none", "none", "none", "none"]);
    press(root, "Prosent");
    expect(column(root, 3)).toEqual(["49,0", "71,6", ".."]);
    expect(states()[2]).toBe("ascending");
    press(root, "Prosent");
    expect(column(root, 3)).toEqual(["71,6", "49,0", ".."]);
    expect(states()[2]).toBe("descending");
    press(root, "Prosent");
    expect(column(root, 3)).toEqual(["71,6", "49,0", ".."]);
    expect(states()[2]).toBe("none");
  });

  test("keeps the focus on the heading that was pressed", () => {
    const root = draw(plainTable);
    press(root, "År");
    expect(root.activeElement?.textContent).toBe("År");
  });

  test("has no pages where all rows are on one", () => {
    expect(draw(plainTable).querySelector("nav")).toBeNull();
  });

  test("turns the pages of the rows that an extract holds, and says how many there are in all", () => {
    const root = draw(long);
    expect(texts(root, ".kl-base")[0]).toBe("3 000 rader og 2 kolonner; her er de første 1 000 radene");
    expect([column(root, 1).length, place(root)]).toEqual([20, "Rad 1–20 av de første 1 000"]);
    press(root, "Neste");
    expect([column(root, 3)[0], place(root)]).toEqual(["K20", "Rad 21–40 av de første 1 000"]);
    expect(root.activeElement?.textContent).toBe("Neste");
    press(root, "Siste");
    expect([column(root, 3).at(-1), place(root)]).toEqual(["K999", "Rad 981–1 000 av de første 1 000"]);
    press(root, "Neste");
    expect(place(root)).toBe("Rad 981–1 000 av de første 1 000");
    press(root, "Første");
    press(root, "Forrige");
    expect(place(root)).toBe("Rad 1–20 av de første 1 000");
  });

  test("sorts all the pages, with what is missing on the last, and begins at the first again", () => {
    const root = draw(long);
    press(root, "Siste");
    press(root, "size");
    expect(place(root)).toBe("Rad 1–20 av de første 1 000");
    expect(column(root, 2).slice(0, 2)).toEqual(["2", "3"]);
    press(root, "Siste");
    expect(new Set(column(root, 2))).toEqual(new Set([".."]));
  });

  test("says of each column what it holds and how much is missing", () => {
    expect(texts(draw(long), "thead .kl-units")).toEqual(["tall, 429 mangler", "tekst"]);
  });

  test("is as the reader left it when VS Code draws it anew, and says so to who keeps it in the notebook", () => {
    const said: { kind?: string; state?: unknown }[] = [];
    const renderer = rendererOf(activate, { postMessage: (message) => said.push(message as (typeof said)[number]) });
    const again = () => {
      const element = page.element();
      renderer.renderOutputItem(outputItem(long, "7"), element, new AbortController().signal);
      return element.shadowRoot as ShadowRoot;
    };
    const root = again();
    press(root, "size");
    press(root, "size");
    press(root, "Neste");
    expect(said.filter(({ kind }) => kind === "keep").at(-1)?.state).toEqual({
      sort: { column: "size", descending: true },
      page: 1,
    });
    renderer.disposeOutputItem?.("7");
    const drawn = again();
    expect([place(drawn), column(drawn, 2)]).toEqual(["Rad 21–40 av de første 1 000", column(root, 2)]);
    expect(drawn.querySelector("[aria-sort=descending]")?.textContent).toContain("size");
  });

  test("takes what is kept in the notebook, when that is known, and of it only what this table has", () => {
    let tell: (message: unknown) => void = () => {};
    const renderer = rendererOf(activate, {
      onDidReceiveMessage: (listener) => {
        tell = listener as typeof tell;
        return { dispose: () => {} };
      },
    });
    const element = page.element();
    renderer.renderOutputItem(outputItem(long, "8"), element, new AbortController().signal);
    const root = element.shadowRoot as ShadowRoot;
    const kept = (state: unknown) => tell({ kind: "kept", id: "8", state });
    kept({ sort: { column: "name", descending: true }, page: 1 });
    expect([place(root), column(root, 3)[0]]).toEqual(["Rad 21–40 av de første 1 000", "K979"]);
    kept({ sort: { column: "none of ours", descending: true }, page: 1_000 });
    expect([place(root), column(root, 3)[0]]).toEqual(["Rad 981–1 000 av de første 1 000", "K980"]);
  });

  test("keeps the keys that its buttons answer to from VS Code, which would edit the cell", () => {
    const root = draw(plainTable);
    const outside: string[] = [];
    root.host.addEventListener("keydown", (event) => outside.push((event as KeyboardEvent).key));
    const { KeyboardEvent: Event } = root.host.ownerDocument.defaultView as unknown as typeof globalThis;
    for (const key of ["Enter", " ", "ArrowDown", "Escape"])
      root.querySelector("button")?.dispatchEvent(new Event("keydown", { key, bubbles: true, composed: true }));
    expect(outside).toEqual(["Escape"]);
  });

  test("draws names and texts as text", () => {
    const root = draw(
      objectTable({
        names: ["<img src=x onerror=alert(1)>"],
        count: 1,
        index: String,
        quick: 1,
        value: () => "<b>x</b>",
      }),
    );
    expect(root.querySelector("img, b")).toBeNull();
  });
});
