const BAR = /(?<!\\)\|/;

/** Cells of `| a | b |` or `a | b`; `\|` is a bar inside a cell. */
export function rowCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(BAR).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

const DELIMITER = /^:?-+:?$/;

/** The row under a table's head: `| --- | ---: |`. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes("|") && line.includes("-") && rowCells(line).every((cell) => DELIMITER.test(cell));
