import { decimal, decimalOf, type Decimal } from "./decimal.ts";

/** How a figure parts its thousands and its fraction: `1.902.270,5` or `1,902,270.5`. */
export type Style = "vi" | "en";

/** What digits with dots and commas can mean. */
export interface Numeral {
  vi: Decimal | null;
  en: Decimal | null;
  /** The only style the shape allows, null where it allows both (`12`, `1.018`). */
  style: Style | null;
  /** No dot and no comma. */
  plain: boolean;
}

const PLAIN = /^\d+$/;
const GROUPED_BY_DOT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const WITH_COMMA = /^(?:0|[1-9]\d*),\d+$/;
const WITH_DOT = /^(?:0|[1-9]\d*)\.\d+$/;

const ungroup = (digits: string): Decimal => decimal(digits.replace(/[.,]/g, ""));

function split(digits: string, point: string): Decimal {
  const at = digits.lastIndexOf(point);
  return decimalOf(digits.slice(0, at).replace(/[.,]/g, ""), digits.slice(at + 1));
}

/** `06` and `00` are written so for looks; `007` and `0912345678` are no quantities. */
function readPlain(digits: string): Numeral | null {
  if (digits[0] === "0" && digits.length > 2) return null;
  const value = decimal(digits);
  return { vi: value, en: value, style: null, plain: true };
}

const shaped = (vi: Decimal | null, en: Decimal | null): Numeral | null =>
  vi || en ? { vi, en, style: vi && en ? null : vi ? "vi" : "en", plain: false } : null;

/** `1.902.270,45`: the last mark is the point, all others part thousands. */
function readMixed(digits: string, point: string): Decimal | null {
  const at = digits.lastIndexOf(point);
  const whole = digits.slice(0, at);
  const grouped = point === "," ? GROUPED_BY_DOT : GROUPED_BY_COMMA;
  return grouped.test(whole) && !digits.slice(at + 1).includes(point) ? split(digits, point) : null;
}

/**
 * All readings of a number token; null for what no style allows: `2.1.3`, `192.168.1.1`, `05.6.2023`.
 */
export function readNumeral(digits: string): Numeral | null {
  if (PLAIN.test(digits)) return readPlain(digits);
  const dot = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) {
    return dot < comma ? shaped(readMixed(digits, ","), null) : shaped(null, readMixed(digits, "."));
  }
  const vi =
    dot >= 0 ? GROUPED_BY_DOT.test(digits) && ungroup(digits) : WITH_COMMA.test(digits) && split(digits, ",");
  const en =
    comma >= 0
      ? GROUPED_BY_COMMA.test(digits) && ungroup(digits)
      : WITH_DOT.test(digits) && split(digits, ".");
  return shaped(vi || null, en || null);
}
