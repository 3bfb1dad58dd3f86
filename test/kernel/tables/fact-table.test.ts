import { describe, expect, test } from "vitest";
import { digitalMaturity } from "../../../kernel/datasets/digital-maturity.js";
import { evry2017 } from "../../../kernel/datasets/evry-2017.js";
import { TABLE_MIME } from "../../../kernel/mime.js";
import { resultBundle } from "../../../kernel/result-bundle.js";
import { factTable } from "../../../kernel/tables/fact-table.js";
import { text } from "../../../kernel/views/text.js";

describe("published numbers of a survey as a table", () => {
  test("stand with what they are of above, how they are printed beside, and what is uncertain below", () => {
    const facts = evry2017.filter(({ id }) => /rutiner|prioritet/.test(id));
    expect(text(factTable(facts))).toMatchInlineSnapshot(`
      "Prosent av kommunene i undersøkelsen (antallet er ikke oppgitt)

      Hva                                                 År  Prosent  Slik det står  Tema
      ─────────────────────────────────────────────────────────────────────────────────────────────
      Venter omlegging og forenkling av arbeidsrutiner  2015       23  23             Ventet effekt
      Venter omlegging og forenkling av arbeidsrutiner  2017       68  68             Ventet effekt
      Blant de tre: enklere arbeidsrutiner              2017        .  størst effekt  Ventet effekt
      Gir digitalisering høy eller svært høy prioritet  2017       50  godt over 50   Prioritering

      . Kilden sier dette i ord eller som et annet slags tall.
      Der kilden skriver «over», «nesten» eller en brøk, er prosenten det tallet den nevner, ikke et nøyaktig tall.
      Arbeidsrutiner: artikkelen skriver «23 og 68» uten årstall; her lest som fra 23 i 2015 til 68 i 2017.
      Prioritet: «godt over 50» er sagt å være stabilt fra år til år; tallet selv er ikke gjengitt.
      Kilde: EVRY og NyAnalyse, Kommuneundersøkelsen 2017, slik EVRYs artikkel 24. januar 2018 gjengir den. Data: evry2017 (sitert, ingen lisens oppgitt / quoted, no licence stated)."
    `);
  });

  test("have only the columns that say something", () => {
    const names = (ids: RegExp) =>
      factTable(digitalMaturity.filter(({ id }) => ids.test(id))).columns.map(({ name }) => name);
    expect(names(/plan/)).toEqual(["measure", "percent", "printed", "topic"]);
    expect(names(/fields|hull/)).toEqual(["measure", "count", "printed", "topic"]);
    expect(names(/best/)).toEqual(["measure", "printed", "topic"]);
  });

  test("name each base when surveys stand together", () => {
    const base = factTable([...digitalMaturity, ...evry2017]).base?.en;
    expect(base).toBe(
      "Percent of municipalities and counties in the survey (number not stated); the municipalities in the survey (number not stated)",
    );
  });

  test("are shown so when a cell ends with them, whole or in part, and with fields of one's own", () => {
    expect(resultBundle(digitalMaturity)).toHaveProperty([TABLE_MIME]);
    expect(resultBundle(evry2017.slice(0, 1))).toHaveProperty([TABLE_MIME]);
    expect(resultBundle(evry2017.map((fact) => ({ ...fact, mine: [1] })))).toHaveProperty([TABLE_MIME]);
    expect(resultBundle([...evry2017, 1])).toBeUndefined();
  });
});
