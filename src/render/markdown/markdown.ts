import { unitBeside, writeFigure } from "../figure.ts";
import { plainDigits, vietnameseDigits } from "../number.ts";
import { shortDate } from "../period.ts";
import { briefly, type Cell, type Sheet } from "../sheet/sheet.ts";
import { isUnsure } from "../unsure.ts";
import { visible } from "../visible.ts";

/** Letters of a report that Markdown or HTML would take as its own. */
export const escaped = (text: string): string => visible(text).replace(/[\\|`*_~<>[\]#&]/gu, "\\$&");

function written(cell: Cell): string {
  switch (cell?.type) {
    case undefined:
      return "";
    case "figure":
      return `${isUnsure(cell.figure) ? "? " : ""}${writeFigure(cell.figure)}`;
    case "unit":
      return unitBeside(cell.unit);
    case "number":
      return vietnameseDigits(plainDigits(cell.value));
    case "day":
      return shortDate(cell.iso);
    case "text":
    case "printed":
      return cell.text;
  }
}

const isNumber = (cell: Cell | undefined): boolean => cell?.type === "figure" || cell?.type === "number";

const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |\n`;

/** A sheet as a Markdown table of its brief columns; columns of figures stand to the right. */
export function markdownTable(sheet: Sheet): string {
  const { columns, rows } = briefly(sheet);
  const rules = columns.map((_, at) => (rows.some((row) => isNumber(row[at])) ? "---:" : "---"));
  const head = line(columns.map((column) => column.head));
  return `${head}| ${rules.join(" | ")} |\n${rows.map((row) => line(row.map(written))).join("")}`;
}
