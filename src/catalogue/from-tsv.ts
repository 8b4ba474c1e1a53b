import type { Draft } from "./draft.ts";
import type { CatalogueProblem } from "./problems.ts";

const COLUMNS = [
  "id",
  "name_vi",
  "synonyms",
  "unit",
  "pillar",
  "direction",
  "aggregation",
  "dti_code",
] as const;

const list = (cell: string): string[] =>
  cell
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function draftOf(cells: ReadonlyMap<string, string>, line: number): Draft {
  const cell = (column: (typeof COLUMNS)[number]): string => (cells.get(column) ?? "").trim();
  const [unit = "", ...otherUnits] = list(cell("unit"));
  const entry = {
    id: cell("id"),
    name: cell("name_vi"),
    synonyms: list(cell("synonyms")),
    unit,
    ...(otherUnits.length > 0 ? { otherUnits } : {}),
    pillar: cell("pillar"),
    direction: cell("direction"),
    aggregation: cell("aggregation"),
    dti: list(cell("dti_code")),
  };
  return { line, entry };
}

/** Entries of a table with tabs: a line of column names, then an indicator a line; `;` parts synonyms, units and codes. */
export function draftsFromTsv(text: string): Draft[] | CatalogueProblem {
  const lines = text.split("\n");
  const heads = lines[0]!.split("\t").map((head) => head.trim());
  const column = COLUMNS.find((name) => name !== "dti_code" && !heads.includes(name));
  if (column) return { line: 1, what: "missing-column", column };
  return lines.slice(1).flatMap((row, at) => {
    if (row.trim() === "") return [];
    const cells = row.split("\t");
    return [draftOf(new Map(heads.map((head, i) => [head, cells[i] ?? ""])), at + 2)];
  });
}
