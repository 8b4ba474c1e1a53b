import type { PDFPageProxy } from "unpdf/pdfjs";

type PDFOperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** A straight line a page draws along an axis: at `at`, from `from` to `to`. */
export interface Ruling {
  upright: boolean;
  at: number;
  from: number;
  to: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const PLAIN: Matrix = [1, 0, 0, 1, 0, 0];
/** Thicker is a coloured field; thinner in both ways is a dot. */
const THICKEST = 3;
const SHORTEST = 4;

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type Point = readonly [x: number, y: number];
const place = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** Numbers of a path: 0 and 1 begin a point moved or drawn to, 2 and 3 a curve, 4 closes. */
const STEP_LENGTH = [3, 3, 7, 5, 1];

function outlines(path: ArrayLike<number>): Point[][] {
  const all: Point[][] = [];
  for (let at = 0; at < path.length; at += STEP_LENGTH[path[at]!] ?? path.length) {
    const step = path[at]!;
    const current = all.at(-1);
    if (step === 0) all.push([[path[at + 1]!, path[at + 2]!]]);
    else if (step === 4 && current) current.push(current[0]!);
    else if (current) {
      const end = at + STEP_LENGTH[step]!;
      current.push([path[end - 2]!, path[end - 1]!]);
    }
  }
  return all;
}

function rulingBetween([x1, y1]: Point, [x2, y2]: Point): Ruling | null {
  const wide = Math.abs(x2 - x1);
  const high = Math.abs(y2 - y1);
  if (Math.min(wide, high) > THICKEST || Math.max(wide, high) < SHORTEST) return null;
  return high > wide
    ? { upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }
    : { upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
}

/** A filled outline is a ruling when it is thin; a stroked one is as many as it has sides. */
function rulingsOf(outline: readonly Point[], filled: boolean): Ruling[] {
  if (!filled)
    return outline
      .slice(1)
      .map((end, at) => rulingBetween(outline[at]!, end))
      .filter((side) => side !== null);
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const ruling = rulingBetween([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
  return ruling ? [ruling] : [];
}

/** The rulings a page draws, whether as strokes or as thin filled boxes. */
export function readRulings(
  { fnArray, argsArray }: PDFOperatorList,
  ops: Readonly<Record<string, number>>,
): Ruling[] {
  const rulings: Ruling[] = [];
  const kept: Matrix[] = [];
  let matrix = PLAIN;
  const painted = new Set([ops["stroke"], ops["closeStroke"], ops["fillStroke"], ops["closeFillStroke"]]);
  const filled = new Set([ops["fill"], ops["eoFill"]]);
  fnArray.forEach((operator, at) => {
    const args = argsArray[at];
    if (operator === ops["save"]) kept.push(matrix);
    else if (operator === ops["restore"]) matrix = kept.pop() ?? PLAIN;
    else if (operator === ops["transform"]) matrix = times(matrix, args as Matrix);
    else if (operator === ops["constructPath"]) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      if (!path || !(painted.has(paint) || filled.has(paint))) return;
      for (const outline of outlines(path)) {
        const placed = outline.map((point) => place(matrix, point));
        rulings.push(...rulingsOf(placed, filled.has(paint)));
      }
    }
  });
  return rulings;
}
