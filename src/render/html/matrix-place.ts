import type { Messages } from "../../messages/messages.ts";
import type { ComparisonCell, ComparisonColumn, ComparisonRow, Sighting } from "../../model/comparison.ts";
import type { MatrixOptions } from "../comparison/options.ts";

/** What all rows of a comparison share. */
export interface MatrixPlace {
  columns: readonly ComparisonColumn[];
  names: readonly string[];
  by: MatrixOptions["by"];
  messages: Messages;
  /** Place of a figure in the texts of the page. */
  placeOf: (said: Sighting) => string | null;
  pillarOf: (cell: ComparisonCell) => string | null;
}

/** A row with the start of the ids of its cells. */
export interface PlacedRow {
  row: ComparisonRow;
  id: string;
}

export const cellId = (row: string, column: number): string => `${row}-${column}`;
