import type { PDFPageProxy } from "unpdf/pdfjs";
import { linesOfCells } from "../table/cell-grid.ts";
import { linesOf, type PdfLine, type PdfPiece } from "./lines.ts";
import { holds, type RuledTable, ruledTables, tableCells } from "./ruled-table.ts";
import { readRulings } from "./rulings.ts";

async function piecesOf(page: PDFPageProxy): Promise<PdfPiece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): PdfPiece[] => {
    if (!("str" in item) || item.str === "") return [];
    const [, , , scale, x, y] = item.transform as number[];
    return [{ text: item.str, x: x!, y: y!, width: item.width, height: item.height || Math.abs(scale!) }];
  });
}

/** Lines that a table's rows become, placed where the table stands. */
function tableLines(table: RuledTable, pieces: readonly PdfPiece[]): PdfLine[] {
  const [left, right] = [table.xs[0]!, table.xs.at(-1)!];
  return linesOfCells(tableCells(table, pieces)).map((text) => ({
    text,
    left,
    right,
    y: table.ys[0]!,
    height: 1,
    row: true,
  }));
}

/** The page's text, each ruled table in the place of its first piece. */
function withTables(pieces: readonly PdfPiece[], tables: readonly RuledTable[]): PdfLine[] {
  const lines: PdfLine[] = [];
  const done = new Set<RuledTable>();
  let running: PdfPiece[] = [];
  for (const piece of pieces) {
    const table = tables.find((candidate) => holds(candidate, piece));
    if (!table) running.push(piece);
    else if (!done.has(table)) {
      done.add(table);
      lines.push(
        ...linesOf(running),
        ...tableLines(
          table,
          pieces.filter((other) => holds(table, other)),
        ),
      );
      running = [];
    }
  }
  return [...lines, ...linesOf(running)];
}

/** Lines of a page in reading order. Rulings are costly to read, so they are only where a line shows columns. */
export async function pageLines(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
): Promise<PdfLine[]> {
  const pieces = await piecesOf(page);
  const lines = linesOf(pieces);
  if (!lines.some(({ row }) => row)) return lines;
  const tables = ruledTables(readRulings(await page.getOperatorList(), ops));
  return tables.length > 0 ? withTables(pieces, tables) : lines;
}
