import type { Kind } from "../../model/observation.ts";
import type { OtherReading } from "../../model/mention.ts";
import type { Amount } from "./amount.ts";
import { digitsLost, toNumber } from "./decimal.ts";

/** Amounts of one figure are written in one style: in `1.018/1.902.270` the second settles the first. */
function agree(amounts: readonly Amount[]): Amount[] {
  const style = amounts.find((amount) => amount.style)?.style;
  if (!style) return [...amounts];
  return amounts.map((amount) =>
    amount.other
      ? { ...amount, style, other: null, value: style === "en" ? amount.other : amount.value }
      : amount,
  );
}

/** A comma before three digits is a decimal comma where a scale or a measure follows: `1,488 triệu`. */
const isFraction = (amount: Amount, kind: Kind): boolean =>
  amount.value.exponent < amount.scale &&
  (amount.scale > 0 || (kind !== "count" && kind !== "ratio" && kind !== "rank"));

/** Keeps the second reading only where the figure itself leaves both open. */
export const settleStyle = (amounts: readonly Amount[], kind: Kind): Amount[] =>
  agree(amounts).map((amount) =>
    amount.other && isFraction(amount, kind) ? { ...amount, other: null } : amount,
  );

/** The figure as the other style reads it; undefined where nothing is open. */
export function otherReading(
  amounts: readonly Amount[],
  isRatio: boolean,
  _kind: Kind,
): OtherReading | undefined {
  if (!amounts.some((amount) => amount.other)) return undefined;
  const [first, second] = amounts.map((amount) => amount.other ?? amount.value);
  const decimal = digitsLost(first!);
  const last = second ? toNumber(second) : null;
  return {
    value: toNumber(first!),
    upper: isRatio ? null : last,
    denominator: isRatio ? last : null,
    ...(decimal !== undefined && { decimal }),
  };
}
