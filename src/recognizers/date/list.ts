import type { Tokens } from "../../text/tokens.ts";
import { endsClause } from "./clause.ts";
import { quarterNumber } from "./quarter.ts";
import { readMonthNumber } from "./month.ts";
import { reading, type Reading } from "./reading.ts";
import { readYearTail } from "./year-tail.ts";

const REACH = 12;
const joins = (form: string | undefined): boolean =>
  form === "," || form === "và" || form === "&" || form === "+";

/** A month or quarter further on in its list: `II` of `quý I, II/2024`, `5` and `6` of `tháng 4, 5 và 6 năm 2022`. */
export function readListed(tokens: Tokens, at: number): Reading | null {
  if (!joins(tokens.forms[at - 1])) return null;
  const unit = headOf(tokens, at);
  const value = unit && valueAt(tokens, at, unit);
  if (!value) return null;
  const tail = sharedYear(tokens, at, unit);
  if (!tail) return null;
  const to = tail.own ? tail.to : at + 1;
  return reading(
    at,
    to,
    unit === "month" ? { unit, month: value, year: tail.year } : { unit, quarter: value, year: tail.year },
  );
}

type Listed = "month" | "quarter";

function headOf(tokens: Tokens, at: number): Listed | null {
  for (let i = at - 1; i > 1 && i > at - REACH && joins(tokens.forms[i]); i -= 2) {
    const head = tokens.forms[i - 2];
    if (head === "tháng") return "month";
    if (head === "quý") return "quarter";
    if (tokens.forms[i - 1]!.length > 3) return null;
  }
  return null;
}

/** The number of a month or quarter that can be; else 0. */
function valueAt(tokens: Tokens, at: number, unit: Listed): number {
  const value =
    unit === "quarter"
      ? quarterNumber(tokens, at)
      : quarterNumber(tokens, at) || (readMonthNumber(tokens, at)?.month ?? 0);
  return value <= (unit === "quarter" ? 4 : 12) ? value : 0;
}

/** The year that closes the list; without one the list must end in `và` and the clause with it. */
function sharedYear(
  tokens: Tokens,
  at: number,
  unit: Listed,
): { year: number | null; to: number; own: boolean } | null {
  for (let i = at; i < at + REACH; i += 2) {
    const year = readYearTail(tokens, i + 1);
    if (year) return { year: year.year, to: year.to, own: i === at };
    if (!joins(tokens.forms[i + 1]) || !valueAt(tokens, i + 2, unit)) {
      const ends =
        endsClause(tokens, i + 1) || (tokens.forms[i + 1] === "lần" && tokens.forms[i + 2] === "lượt");
      return tokens.forms[i - 1] === "và" && ends ? { year: null, to: i + 1, own: false } : null;
    }
  }
  return null;
}
