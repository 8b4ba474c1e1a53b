import * as v from "valibot";
import type { Observation } from "../model/observation.ts";
import { promiseOf } from "./promise.ts";
import { area, number, period, said, share, span, text } from "./values.ts";

export const kind = v.picklist([
  "count",
  "percent",
  "ratio",
  "money",
  "measure",
  "rank",
  "score",
  "rate",
  "multiple",
]);

const change = v.strictObject({
  direction: v.picklist(["up", "down"]),
  basis: said(v.picklist(["period", "target"]), "against an earlier period or against a target"),
});

const relation = v.strictObject({
  type: v.picklist(["part-of", "share-of", "change-of", "target-of"]),
  to: said(text, "id of another indicator of the same report"),
});

export const observationFields = {
  id: said(text, "unique in the document"),
  text: said(text, "the figure as written: 1.902.270, 122,7 triệu, 97,60%"),
  span,
  value: said(number, "the number, scale applied"),
  decimal: v.optional(said(text, "exact digits, only where a double cannot hold them")),
  upper: said(v.nullable(number), "upper end of a range"),
  denominator: said(v.nullable(number), "b of a/b"),
  kind,
  unit: said(v.nullable(text), "as the report writes it"),
  bound: v.picklist(["exact", "over", "under", "about", "min", "max"]),
  role: v.picklist(["actual", "target", "change"]),
  change: said(v.nullable(change), "of role change"),
  label: said(text, "what is measured, in the report's own words"),
  indicator: said(v.nullable(text), "id in the catalogue"),
  period: v.nullable(period),
  area: v.nullable(area),
  relation: v.nullable(relation),
  confidence: said(share, "how sure the rules are of the whole entry"),
  sentence: said(text, "the sentence it stands in"),
};

export const observation = promiseOf<Observation>()(v.strictObject(observationFields));
