import * as v from "valibot";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DateEntry } from "../model/period.ts";
import type { Reference } from "../model/reference.ts";
import type { Report } from "../model/report.ts";
import { observation } from "./observation.ts";
import { promiseOf } from "./promise.ts";
import { area, day, period, periodFields, said, span, text, truth, version } from "./values.ts";

const dateEntry = promiseOf<DateEntry>()(
  v.strictObject({
    ...periodFields,
    id: text,
    span,
    kind: v.picklist(["day", "month", "quarter", "half", "months", "year", "range", "relative"]),
    valid: said(truth, "false for a date that cannot be, such as 31/02/2022"),
  }),
);

const issuer = v.strictObject({ code: text, name: text });

const reference = promiseOf<Reference>()(
  v.strictObject({
    id: text,
    text,
    span,
    type: said(v.nullable(text), "code of the document type: QĐ, NQ, NĐ, CT, KH, CV, L"),
    number: v.nullable(text),
    year: v.nullable(v.number()),
    symbol: said(v.nullable(text), "normalised: 2951/QĐ-BCT"),
    issuer: v.nullable(issuer),
    date: v.nullable(day),
    title: v.nullable(text),
    pointer: said(v.nullable(text), "khoản 2 Điều 5"),
    relation: said(v.nullable(text), "what the text does with it: thực hiện, thay thế"),
    key: said(text, "the same for two mentions of one document"),
    own: said(truth, "the report's own letterhead number"),
  }),
);

export const severity = v.picklist(["error", "warning", "info"]);

const diagnostic = promiseOf<Diagnostic>()(
  v.strictObject({ code: text, severity, message: text, span: v.nullable(span) }),
);

const document = v.strictObject({
  source: said(text, "the name as given, - for standard input"),
  title: v.nullable(text),
  encoding: text,
  area: v.nullable(area),
  period: v.nullable(period),
  date: v.nullable(day),
});

const part = <S extends v.GenericSchema>(entry: S) =>
  said(v.optional(v.array(entry)), "left out where --only does not name it");

const report = promiseOf<Report>()(
  v.strictObject({
    schemaVersion: version,
    document,
    indicators: part(observation),
    dates: part(dateEntry),
    references: part(reference),
    diagnostics: v.array(diagnostic),
  }),
);

const unread = said(v.strictObject({ source: text, error: text }), "an input that could not be read");

/** `dtx extract --format json`: one object for one input, an array for several; with ndjson one of these a line. */
export const extractOutput = v.union([report, unread, v.array(v.union([report, unread]))]);
