import type { Messages } from "../../messages/messages.ts";
import type { ComparisonRow, Delta, Trend } from "../../model/comparison.ts";
import { plainDigits, vietnameseDigits } from "../number.ts";
import type { Brush } from "../table/paint.ts";
import type { ComparisonPaint } from "./options.ts";

const ARROWS: Record<Trend, string> = { up: "▲", down: "▼", flat: "=" };
const GOOD = "✓";
const BAD = "✗";
const BILLION = 1e9;
const MILLION = 1e6;

/** `+2.764`, `−0,5`; money over a million in its scale: `+1,55 tỷ`. */
function signed(value: number, scaled: boolean): string {
  const size = Math.abs(value);
  const [divisor, word] =
    !scaled || size < MILLION ? [1, ""] : size < BILLION ? [MILLION, "\u00a0triệu"] : [BILLION, "\u00a0tỷ"];
  const digits = vietnameseDigits(plainDigits(Number((size / divisor).toFixed(divisor === 1 ? 9 : 2))));
  return `${value < 0 ? "−" : "+"}${digits}${word}`;
}

const percent = (value: number): string => `(${signed(Number(value.toFixed(1)), false)}%)`;

function amount(delta: Delta, { kind, cells }: ComparisonRow, messages: Messages): string {
  const { absolute, relative, points } = delta;
  const { comparison } = messages;
  if (kind === "rank" && absolute !== null) {
    const change = cells.some((cell) => cell?.role === "change");
    if (!change) return comparison.places(vietnameseDigits(plainDigits(Math.abs(absolute))), absolute < 0);
  }
  const parts: string[] = [];
  if (absolute !== null) parts.push(signed(absolute, kind === "money" || Math.abs(absolute) >= BILLION));
  if (relative !== null) parts.push(percent(relative));
  if (points !== null && (absolute === null || points !== 0)) {
    const said = `${signed(points, false)}\u00a0${comparison.points.replaceAll(" ", "\u00a0")}`;
    parts.push(absolute === null ? said : `(${said})`);
  }
  return parts.join(" ");
}

const mark = ({ better }: Delta): string => (better === null ? "" : better ? GOOD : BAD);

/** An improved rank rises, though its number falls. */
const arrowOf = (delta: Delta, { kind }: ComparisonRow): string =>
  kind === "rank" && delta.trend !== "flat" && delta.better !== null
    ? delta.better
      ? "▲"
      : "▼"
    : ARROWS[delta.trend];

/** `▲ +2.764 (+3,7%) ✓`: which way, by how much, whether it is better; `≈` where a figure is a bound. */
export function writeChange(row: ComparisonRow, messages: Messages): string {
  const { delta } = row;
  if (!delta) return "";
  if (delta.trend === "flat") return ARROWS.flat;
  const parts = [arrowOf(delta, row), delta.exact ? "" : "≈", amount(delta, row, messages), mark(delta)];
  return parts.filter(Boolean).join(" ");
}

/** Green where the line says it got better, red where it says worse. */
export const changeBrush =
  (paint: ComparisonPaint): Brush =>
  (line) =>
    line.endsWith(GOOD) ? paint.good(line) : line.endsWith(BAD) ? paint.bad(line) : line;
