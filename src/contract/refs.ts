import * as v from "valibot";
import { day, place, said, text, version } from "./values.ts";

const citedDocument = v.strictObject({
  key: said(text, "the same for all mentions of one document"),
  symbol: v.nullable(text),
  text: said(text, "as first written"),
  type: v.nullable(text),
  number: v.nullable(text),
  year: v.nullable(v.number()),
  issuer: v.nullable(v.strictObject({ code: text, name: text })),
  date: v.nullable(day),
  title: v.nullable(text),
  uses: said(place, "how often it is cited"),
  citations: v.array(v.strictObject({ source: text, line: place })),
});

/** `dtx refs --format json`. */
export const refsOutput = v.strictObject({ schemaVersion: version, documents: v.array(citedDocument) });
