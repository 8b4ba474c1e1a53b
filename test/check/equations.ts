import { decimal, hundred } from "../../src/check/arithmetic/decimal.ts";
import {
  difference,
  exactly,
  exceeds,
  meet,
  product,
  sum,
  type Interval,
} from "../../src/check/arithmetic/interval.ts";
import { intervalOf } from "../../src/check/arithmetic/printed.ts";
import type { Bound, Kind } from "../../src/model/observation.ts";
import type { GoldEntry, GoldReport } from "../accuracy/gold.ts";

/** A figure of the gold, as far as arithmetic needs it. */
export interface Figure {
  start: number;
  end: number;
  text: string;
  value: number;
  upper: number | null;
  denominator: number | null;
  kind: Kind;
  bound: Bound;
}

/** Figures that stand in a known relation, and whether they still fit. */
export interface Equation {
  name: "sum" | "share" | "part" | "target" | "ratio";
  figures: Figure[];
  holds: (figures: readonly Figure[]) => boolean;
}

const figureOf = (text: string, { span, fields }: GoldEntry): Figure => ({
  ...span,
  text: text.slice(span.start, span.end),
  value: Number(fields["value"]),
  upper: null,
  denominator: fields["denominator"] == null ? null : Number(fields["denominator"]),
  kind: String(fields["kind"]).split("|")[0] as Kind,
  bound: (fields["bound"] as Bound | undefined) ?? "exact",
});

const addUp = ([whole, ...parts]: readonly Figure[]): boolean =>
  meet(parts.map(intervalOf).reduce(sum, exactly(decimal(0))), intervalOf(whole!));

const wholeOf = (figure: Figure): Interval =>
  figure.denominator === null ? intervalOf(figure) : exactly(decimal(figure.denominator));

const fits = ([percent, part, whole]: readonly Figure[]): boolean =>
  meet(product(intervalOf(percent!), wholeOf(whole ?? part!)), product(exactly(hundred), intervalOf(part!)));

const within = ([part, whole]: readonly Figure[]): boolean => !exceeds(intervalOf(part!), intervalOf(whole!));

const exceededBy = ([by, value, target]: readonly Figure[]): boolean => {
  const [step, reached, aim] = [by!, value!, target!].map(intervalOf) as [Interval, Interval, Interval];
  const scaled = product(aim, product(sum(exactly(hundred), step), exactly({ digits: 1n, places: 2 })));
  return meet(difference(reached, step), aim) || meet(scaled, reached);
};

const belowOne = ([figure]: readonly Figure[]): boolean => figure!.value <= figure!.denominator!;

/** Every relation the gold of a report states that its figures bear out. */
export function equationsOf({ text, entries }: GoldReport): Equation[] {
  const figures = entries.filter(({ type }) => type === "indicator");
  const at = new Map(figures.map((entry) => [entry.span.start, entry]));
  const to = (entry: GoldEntry): GoldEntry | undefined =>
    entry.relation ? at.get(entry.relation.span.start) : undefined;
  const related = (type: string, host: GoldEntry): GoldEntry[] =>
    figures.filter((entry) => entry.relation?.type === type && to(entry) === host);
  const equation = (
    name: Equation["name"],
    list: readonly GoldEntry[],
    holds: Equation["holds"],
  ): Equation => ({
    name,
    figures: list.map((entry) => figureOf(text, entry)),
    holds,
  });
  const found = figures.flatMap((entry): Equation[] => {
    const parts = related("part-of", entry);
    const host = to(entry);
    const whole = host && host.relation?.type === "part-of" ? to(host) : undefined;
    const isRatio = entry.fields["kind"] === "ratio" && entry.fields["denominator"] != null;
    const targets = host ? related("target-of", host) : [];
    return [
      ...(parts.length > 1 ? [equation("sum", [entry, ...parts], addUp)] : []),
      ...(entry.relation?.type === "part-of" && host ? [equation("part", [entry, host], within)] : []),
      ...(entry.relation?.type === "share-of" && host && (whole || host.fields["denominator"] != null)
        ? [equation("share", whole ? [entry, host, whole] : [entry, host], fits)]
        : []),
      ...(entry.relation?.type === "change-of" && entry.fields["basis"] === "target" && host
        ? targets.map((target) => equation("target", [entry, host, target], exceededBy))
        : []),
      ...(isRatio ? [equation("ratio", [entry], belowOne)] : []),
    ];
  });
  return found.filter(({ figures, holds }) => holds(figures));
}
