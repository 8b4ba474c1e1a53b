import { periodCode } from "../code.ts";
import type { Interval } from "../interval.ts";
import type { DateMention } from "../../model/mention.ts";
import { absoluteInterval, lacksYear } from "./absolute.ts";
import { anchorPeriod } from "./anchor.ts";
import type { DateContext } from "./context.ts";
import { relativeInterval } from "./relative.ts";
import type { ResolvedDate } from "./resolved.ts";
import { yearSupply } from "./year-supply.ts";

/**
 * Fills in what the mentions, in text order, leave to their context. Pure, so that the document's own year and
 * period may be found from a first resolution and given to a second.
 */
export function resolveDates(mentions: readonly DateMention[], context: DateContext): ResolvedDate[] {
  const resolved: ResolvedDate[] = [];
  const suppliedYear = yearSupply(mentions, context);
  mentions.forEach((mention, at) => {
    const { parts, aside } = mention;
    const period = parts.unit === "relative" || aside ? anchorPeriod(mentions, resolved, at, context) : null;
    const interval =
      parts.unit === "relative"
        ? relativeInterval(parts, { ...context, period })
        : absoluteInterval(mention, lacksYear(parts) ? suppliedYear(at) : null, context, period);
    resolved.push(interval === "impossible" ? impossible(mention) : entry(mention, interval));
  });
  return resolved;
}

const impossible = ({ kind, asOf }: DateMention): ResolvedDate => ({
  start: null,
  end: null,
  asOf,
  code: "",
  valid: false,
  kind,
});

function entry(mention: DateMention, interval: Interval | null): ResolvedDate {
  const start = mention.asOf ? null : (interval?.start ?? null);
  const end = mention.open ? null : (interval?.end ?? null);
  const asOf = mention.asOf || isStateBefore(mention, interval);
  return { start, end, asOf, code: periodCode({ start, end }), valid: true, kind: mention.kind };
}

/** `cùng kỳ` of a state is a state: of `tính đến 31/5/2022`, that of 31/5/2021. */
const isStateBefore = ({ parts }: DateMention, interval: Interval | null): boolean =>
  parts.unit === "relative" && parts.what === "same-period" && interval !== null && !interval.start;
