import { type Sheet, text } from "../sheet/sheet.ts";

/** Rows of words under their heads as a sheet. */
export const textSheet = (heads: readonly string[], rows: readonly (readonly string[])[]): Sheet => ({
  name: "",
  columns: heads.map((head) => ({ head, width: 24 })),
  rows: rows.map((row) => row.map(text)),
});
