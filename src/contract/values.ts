import * as v from "valibot";
import type { Area } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Span } from "../model/span.ts";
import { promiseOf } from "./promise.ts";

/** A value with what it means, for the reader of the JSON Schema. */
export const said = <S extends v.GenericSchema>(schema: S, meaning: string) =>
  v.pipe(schema, v.description(meaning));

export const text = v.string();
export const number = v.number();
export const truth = v.boolean();
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const place = v.pipe(v.number(), v.integer(), v.minValue(1));
export const day = said(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)), "ISO day");
export const version = said(v.string(), "version of this contract");
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const span = promiseOf<Span>()(
  said(
    v.strictObject({ start: offset, end: offset, line: place, column: place }),
    "UTF-16 offsets into the NFC text, end exclusive; line and column from 1",
  ),
);

export const area = promiseOf<Area>()(
  said(
    v.strictObject({ code: text, name: text }),
    "GSO province code as of the report's date, VN for the nation",
  ),
);

export const periodFields = {
  code: said(v.string(), "SDMX time period: 2022, 2022-S1, 2022-Q3, 2022-08, 2022-01-01/P9M, ../2022-05-31"),
  start: v.nullable(day),
  end: v.nullable(day),
  asOf: said(v.boolean(), "a state at `end`"),
  text: said(v.string(), "as written"),
};

export const period = promiseOf<Period>()(v.strictObject(periodFields));
