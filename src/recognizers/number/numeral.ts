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

const DOT = 46;
const COMMA = 44;
const ZERO = 48;
/** No report states a figure with more characters; what is longer is noise. */
const LONGEST = 40;

/** What a run of digits looks like, seen in one pass. */
interface Shape {
  dots: number;
  commas: number;
  lastMark: number;
  /** Digits before the first mark. */
  head: number;
  /** Every group between the first mark and the last has three digits. */
  threes: boolean;
  /** Digits after the last mark. */
  tail: number;
}

function shapeOf(digits: string): Shape {
  const shape = { dots: 0, commas: 0, lastMark: -1, head: digits.length, threes: true, tail: 0 };
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (code !== DOT && code !== COMMA) continue;
    if (code === DOT) shape.dots++;
    else shape.commas++;
    if (shape.lastMark < 0) shape.head = at;
    else if (at - shape.lastMark !== 4) shape.threes = false;
    shape.lastMark = at;
  }
  shape.tail = digits.length - shape.lastMark - 1;
  return shape;
}

/** `06` and `00` are written so for looks; `007` and `0912345678` are no quantities. */
function readPlain(digits: string): Numeral | null {
  if (digits.charCodeAt(0) === ZERO && digits.length > 2) return null;
  const value = decimal(digits);
  return { vi: value, en: value, style: null, plain: true };
}

/** Reads with the last mark as the point: `1.902.270,45`. */
function splitAtLast(digits: string, { lastMark }: Shape): Decimal {
  const whole = digits.slice(0, lastMark);
  return decimalOf(whole.replaceAll(".", "").replaceAll(",", ""), digits.slice(lastMark + 1));
}

const ungroup = (digits: string, mark: string): Decimal => decimal(digits.replaceAll(mark, ""));

const shaped = (vi: Decimal | null, en: Decimal | null): Numeral | null =>
  vi || en ? { vi, en, style: vi && en ? null : vi ? "vi" : "en", plain: false } : null;

/** One kind of mark: it parts thousands, or it is the point, or either (`1.018`). */
function readOneMark(digits: string, shape: Shape): Numeral | null {
  const zero = digits.charCodeAt(0) === ZERO;
  const groups = shape.threes && shape.tail === 3 && shape.head <= 3 && !zero;
  const point = shape.dots + shape.commas === 1 && (!zero || shape.head === 1);
  const dotted = shape.dots > 0;
  const grouped = groups ? ungroup(digits, dotted ? "." : ",") : null;
  const pointed = point && (shape.head <= 3 || !groups) ? splitAtLast(digits, shape) : null;
  return dotted ? shaped(grouped, pointed) : shaped(pointed, grouped);
}

/** Both marks: the last one, once, is the point; the others part groups of three. */
function readTwoMarks(digits: string, shape: Shape): Numeral | null {
  const comma = digits.charCodeAt(shape.lastMark) === COMMA;
  const points = comma ? shape.commas : shape.dots;
  if (points !== 1 || !shape.threes || shape.head > 3 || digits.charCodeAt(0) === ZERO) return null;
  const value = splitAtLast(digits, shape);
  return comma ? shaped(value, null) : shaped(null, value);
}

/**
 * All readings of a number token; null for what no style allows: `2.1.3`, `192.168.1.1`, `05.6.2023`.
 */
export function readNumeral(digits: string): Numeral | null {
  if (digits.length > LONGEST) return null;
  const shape = shapeOf(digits);
  if (shape.lastMark < 0) return readPlain(digits);
  return shape.dots > 0 && shape.commas > 0 ? readTwoMarks(digits, shape) : readOneMark(digits, shape);
}
