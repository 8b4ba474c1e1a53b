import type { CellObject } from "write-excel-file/node";
import type { Bound, Observation } from "../../model/observation.ts";
import { plainDigits } from "../number.ts";
import type { Cell } from "../sheet/sheet.ts";
import { visible } from "../visible.ts";

/** Excel calls a file with a longer cell damaged. */
const MOST_LETTERS = 32_767;
/** Digits Excel keeps of a number; longer ones stand as text, whole. */
const MOST_DIGITS = 15;
const FIRST_YEAR = "1900-03-01";
const MOST_DECIMALS = 10;

const SIGNS: Record<Bound, string> = { exact: "", over: ">", under: "<", about: "≈", min: "≥", max: "≤" };

/** What could not be decoded and half characters, which the writer would drop without a word. */
const NO_CHARACTER = /[\p{Cs}\ufffd\ufffe\uffff]/gu;

/** Text that XML and Excel take: controls and lost characters made visible, over-long text cut with an ellipsis. */
function cellText(text: string): string {
  const clean = visible(text).replace(NO_CHARACTER, "□");
  return clean.length > MOST_LETTERS ? `${clean.slice(0, MOST_LETTERS - 1).replace(/\p{Cs}$/u, "")}…` : clean;
}

const textCell = (text: string): CellObject => ({
  type: String,
  value: cellText(text),
  format: "@",
  alignVertical: "top",
  wrap: true,
});

/** `#,##0.00` for two decimals, a bound's sign before it: the cell stays a number. */
function numberFormat(digits: string, bound: Bound): string {
  const decimals = Math.min(digits.split(".")[1]?.length ?? 0, MOST_DECIMALS);
  const sign = SIGNS[bound] && `"${SIGNS[bound]} "`;
  return `${sign}#,##0${decimals ? `.${"0".repeat(decimals)}` : ""}`;
}

function numberCell(value: number, bound: Bound = "exact", decimal?: string): CellObject {
  const digits = plainDigits(value, decimal);
  const kept = decimal === undefined && Number(value.toPrecision(MOST_DIGITS)) === value;
  if (!kept) return textCell(digits);
  return { type: Number, value, format: numberFormat(digits, bound), alignVertical: "top" };
}

/** A range keeps its lower end as the number; its upper end has a column of its own. */
const figureCell = ({ value, bound, decimal }: Observation): CellObject => numberCell(value, bound, decimal);

function dayCell(iso: string): CellObject {
  if (iso < FIRST_YEAR) return textCell(iso);
  return { type: Date, value: new Date(`${iso}T00:00:00Z`), format: "dd/mm/yyyy", alignVertical: "top" };
}

export function xlsxCell(cell: Cell): CellObject | null {
  switch (cell?.type) {
    case undefined:
      return null;
    case "figure":
      return figureCell(cell.figure);
    case "number":
      return numberCell(cell.value);
    case "day":
      return dayCell(cell.iso);
    case "unit":
      return cell.unit === null ? null : textCell(cell.unit);
    case "text":
    case "printed":
      return textCell(cell.text);
  }
}
