import type { OtherReading } from "../../model/mention.ts";
import type { Kind } from "../../model/observation.ts";
import type { Amount } from "./amount.ts";
import { digitsLost, scaleBy, toNumber } from "./decimal.ts";
import type { Figure } from "./figure.ts";

const WHOLE_KINDS: ReadonlySet<Kind> = new Set<Kind>(["count", "ratio", "rank"]);

/** A comma before three digits is a decimal comma where a scale or a measure follows: `1,488 triệu`. */
const isFraction = (amount: Amount, kind: Kind): boolean =>
  amount.value.exponent < amount.scale && (amount.scale > 0 || !WHOLE_KINDS.has(kind));

/** `850,000 USD`: nobody writes three noughts behind a point. */
const endsInNoughts = ({ value, scale }: Amount): boolean =>
  scale === 0 && value.exponent === -3 && Number.isInteger(toNumber(value));

function settle(amount: Amount, style: Amount["style"], kind: Kind): Amount {
  if (!amount.other) return amount;
  if (style) return { ...amount, style, other: null, value: style === "en" ? amount.other : amount.value };
  if (endsInNoughts(amount)) return { ...amount, style: "en", other: null, value: amount.other };
  return isFraction(amount, kind) ? { ...amount, other: null } : amount;
}

const raise = (amount: Amount, scale: number): Amount => ({
  ...amount,
  value: scaleBy(amount.value, scale),
  other: amount.other && scaleBy(amount.other, scale),
});

/**
 * Both amounts of a figure in one style: in `1.018/1.902.270` the second settles the first. A second reading stays
 * only where the figure itself leaves both open. `scale` is that of a head.
 */
export function agreeOnStyle({ first, last }: Figure, kind: Kind, scale: number): [Amount, Amount] {
  const style = first.style ?? last.style;
  const lower = settle(first, style, kind);
  const upper = last === first ? lower : settle(last, style, kind);
  return scale > 0 ? [raise(lower, scale), raise(upper, scale)] : [lower, upper];
}

/** The figure as the other style reads it; undefined where nothing is open. */
export function otherReading(lower: Amount, upper: Amount, form: Figure["form"]): OtherReading | undefined {
  if (!lower.other && !upper.other) return undefined;
  const value = lower.other ?? lower.value;
  const second = toNumber(upper.other ?? upper.value);
  const decimal = digitsLost(value);
  return {
    value: toNumber(value),
    upper: form === "range" ? second : null,
    denominator: form === "ratio" ? second : null,
    ...(decimal !== undefined && { decimal }),
  };
}
