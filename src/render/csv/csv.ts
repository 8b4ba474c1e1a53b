import { stringify } from "csv-stringify/sync";
import { plainDigits } from "../number.ts";
import type { Cell, Sheet } from "../sheet/sheet.ts";
import { withoutControls } from "../visible.ts";
import type { CsvDialect } from "./csv-dialects.ts";
import { guarded, guardedFigure } from "./guard.ts";

interface Shape {
  bom: boolean;
  delimiter: string;
  point: string;
}

const SHAPES: Record<CsvDialect, Shape> = {
  rfc4180: { bom: false, delimiter: ",", point: "." },
  "excel-vi": { bom: true, delimiter: ";", point: "," },
};

function written(cell: Cell, { point }: Shape): string {
  switch (cell?.type) {
    case undefined:
      return "";
    case "text":
      return guarded(withoutControls(cell.text));
    case "unit":
      return guarded(withoutControls(cell.unit ?? ""));
    case "printed":
      return guardedFigure(withoutControls(cell.text));
    case "figure":
      return plainDigits(cell.figure.value, cell.figure.decimal).replace(".", point);
    case "number":
      return plainDigits(cell.value).replace(".", point);
    case "day":
      return cell.iso;
  }
}

/** A sheet as RFC 4180 rows; numbers without grouping, dates in ISO. `head` is false behind an earlier piece. */
export function csv({ columns, rows }: Sheet, dialect: CsvDialect = "rfc4180", head = true): string {
  const shape = SHAPES[dialect];
  const records = rows.map((row) => row.map((cell) => written(cell, shape)));
  if (head) records.unshift(columns.map((column) => column.head));
  const { bom, delimiter } = shape;
  return stringify(records, {
    bom: bom && head,
    delimiter,
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
  });
}
