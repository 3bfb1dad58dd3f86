import { types } from "node:util";
import type { MimeBundle, Payload } from "./mime.js";
import { isPublishedNumbers, publishedTable } from "./published/published-table.js";
import { peek } from "./session/peek.js";
import type { AnswerTable } from "./survey/answers.js";
import type { CategoryColumn } from "./survey/category-column.js";
import type { CountColumn } from "./survey/count-column.js";
import { answersOverview } from "./tables/answers-overview.js";
import { distribution } from "./tables/distribution.js";
import { factTable } from "./tables/fact-table.js";
import { frameRows } from "./tables/frame-rows.js";
import { isSurveyFacts } from "./tables/is-survey-facts.js";
import { objectRows } from "./tables/object-rows.js";
import { objectTable } from "./tables/object-table.js";
import { mimeBundle } from "./views/mime-bundle.js";
import { isPayloadType } from "./views/read-payload.js";

/**
 * How a notebook shows what the preloaded functions make: tables as tables, an answer table as an overview of its
 * variables, an indicator as its distribution, and published numbers as a table; objects of one form and danfo's frames as the
 * table of their first rows. Undefined for every other value.
 *
 * @throws TypeError for a table made by hand that lacks a part
 */
export function resultBundle(value: object): MimeBundle | undefined {
  const { type, units, columns, values, provenance } = parts(value);
  if (isPayloadType(type)) return mimeBundle(value as Payload);
  if (isPublishedNumbers(value)) return mimeBundle(publishedTable(value));
  if (isSurveyFacts(value)) return mimeBundle(factTable(value));
  const rows = objectRows(value, isPlain) ?? frameRows(value, peek);
  if (rows) return mimeBundle(objectTable(rows));
  if (!isObject(provenance)) return undefined;
  if (Array.isArray(units) && columns instanceof Map) return mimeBundle(answersOverview(value as AnswerTable));
  if (values instanceof Int8Array || values instanceof Int16Array)
    return columnBundle(value as CategoryColumn | CountColumn);
  return undefined;
}

/** A column does not know the answers that it was made of, and its distribution needs none but as many units. */
function columnBundle(column: CategoryColumn | CountColumn): MimeBundle {
  const { year, provenance, survey, values } = column;
  return mimeBundle(
    distribution(
      { year: year ?? Number.NaN, provenance, survey, units: Array.from(values, String), columns: new Map() },
      () => column,
    ),
  );
}

/** The properties that tell our values apart. */
function parts(value: object): Partial<Record<"type" | "units" | "columns" | "values" | "provenance", unknown>> {
  const [type, units, columns, values, provenance] = PARTS.map((name) => peek(value, name));
  return { type, units, columns, values, provenance };
}

const PARTS = ["type", "units", "columns", "values", "provenance"] as const;

/** An object literal, or one that JSON gave. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null || types.isProxy(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return (
    prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "hasOwnProperty"))
  );
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;
