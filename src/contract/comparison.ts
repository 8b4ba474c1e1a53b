import * as v from "valibot";
import type {
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  Delta,
  Match,
  Reason,
  Sighting,
  Standing,
} from "../model/comparison.ts";
import { kind, observationFields } from "./observation.ts";
import { promiseOf } from "./promise.ts";
import { area, number, offset, period, said, share, text, truth, version } from "./values.ts";

const column = promiseOf<ComparisonColumn>()(
  v.strictObject({
    key: text,
    title: v.nullable(text),
    area: v.nullable(area),
    period: v.nullable(period),
    documents: said(v.array(text), "sources of the reports in this column"),
  }),
);

const sightingFields = { ...observationFields, document: said(text, "source of its report") };
const sighting = promiseOf<Sighting>()(v.strictObject(sightingFields));

const cell = promiseOf<ComparisonCell>()(
  v.strictObject({
    ...sightingFields,
    repeats: v.optional(said(v.array(sighting), "where the column says the same again")),
    others: v.optional(said(v.array(sighting), "where the column gives another value")),
    earlier: v.optional(said(v.array(sighting), "what the column says of earlier periods, by area")),
  }),
);

const difference = v.nullable(number);
const delta = promiseOf<Delta>()(
  v.strictObject({
    absolute: said(difference, "in the row's unit; of a rank in places"),
    relative: said(difference, "in percent of the first value"),
    points: said(difference, "in percentage points"),
    trend: v.picklist(["up", "down", "flat"]),
    better: said(v.nullable(truth), "whether it is an improvement, by the catalogue"),
    exact: said(truth, "false where either figure is a bound or a range"),
  }),
);

const flag = v.picklist(["stale", "cumulative-fall", "period-length", "unit-differs", "bound", "restated"]);
const reason = promiseOf<Reason>()(
  v.strictObject({ flag, columns: v.strictTuple([offset, offset]), message: v.optional(text) }),
);

const match = promiseOf<Match>()(
  v.strictObject({ method: v.picklist(["catalogue", "label", "map"]), score: share, proposal: truth }),
);

const standing = promiseOf<Standing>()(
  v.strictObject({
    best: said(v.nullable(text), "key of a column, where it is known which way is better"),
    worst: said(v.nullable(text), "key of a column, where it is known which way is better"),
    median: number,
  }),
);

const row = promiseOf<ComparisonRow>()(
  v.strictObject({
    indicator: v.nullable(text),
    label: text,
    unit: v.nullable(text),
    kind,
    area: said(v.nullable(area), "whose figure it is, where all cells speak of one area"),
    cells: said(v.array(v.nullable(cell)), "one a column"),
    delta: said(v.nullable(delta), "from the first filled cell to the last"),
    flags: v.array(flag),
    reasons: v.array(reason),
    standing: v.optional(said(standing, "only by area")),
    match: said(v.nullable(match), "how the cells were found to be one indicator"),
  }),
);

/** `dtx diff --format json` and `dtx compare --format json`. */
export const comparisonOutput = promiseOf<Comparison>()(
  v.strictObject({
    schemaVersion: version,
    columns: v.array(column),
    rows: v.array(row),
    proposals: said(v.array(row), "pairs that may be one indicator, not stated as a fact"),
  }),
);
