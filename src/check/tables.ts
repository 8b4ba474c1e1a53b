import { totalRows } from "../lexicon/agreement-words.ts";
import type { Observation } from "../model/observation.ts";
import { cue } from "./cue.ts";
import type { Passage, Reading } from "./passage.ts";

const total = cue(totalRows);
const SEPARATOR = /[|\t]/gu;

/** A row of a table: its figures by column. */
export interface Row {
  cells: ReadonlyMap<number, Observation>;
  /** `Tổng cộng`: adds up the rows over or under it. */
  isTotal: boolean;
  width: number;
  line: number;
}

const separatorsIn = (text: string): number => text.match(SEPARATOR)?.length ?? 0;

function rowOf({ text, start, figures }: Passage): Row | null {
  const width = separatorsIn(text);
  if (width < 2 || text.includes("\n")) return null;
  const column = ({ span }: Observation): number => separatorsIn(text.slice(0, span.start - start));
  const heads = text.split(SEPARATOR).map((cell) => cell.trim());
  return {
    cells: new Map(figures.map((figure) => [column(figure), figure])),
    isTotal: heads.slice(0, 2).some((cell) => total.startsIn(cell)),
    width,
    line: figures[0]!.span.line,
  };
}

const follows = (row: Row, before: Row): boolean => row.width === before.width && row.line - before.line <= 2;

/** Rows that stand together, table by table. */
export function tablesIn({ passages }: Reading): Row[][] {
  const tables: Row[][] = [];
  for (const passage of passages) {
    const row = rowOf(passage);
    const last = tables.at(-1);
    if (row && last && follows(row, last.at(-1)!)) last.push(row);
    else if (row) tables.push([row]);
  }
  return tables;
}
