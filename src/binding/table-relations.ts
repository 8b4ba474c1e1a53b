import type { Draft } from "./draft.ts";
import { grouped } from "./grouped.ts";
import type { Cell } from "./tables.ts";

/** A figure of a table with what it has been found to be. */
export interface TableFigure {
  cell: Cell;
  draft: Draft;
}

const AMOUNTS = new Set(["count", "money", "measure"]);
const TOTALS = /^(?:tổng|cộng|toàn (?:tỉnh|thành phố|ngành|quốc)|cả nước)(?: |$)/i;

const year = ({ draft }: TableFigure): string | undefined => draft.period?.end?.slice(0, 4);

/** `Kế hoạch 2025` beside `Thực hiện 2025`: what was to be reached, and the only figure that says how far it was. */
function resultOf(row: readonly TableFigure[], plan: TableFigure): TableFigure | null {
  if (plan.draft.bearing.role !== "target" || !plan.cell.bare) return null;
  const results = row.filter(
    (other) =>
      other.draft.bearing.role === "actual" &&
      other.draft.unit === plan.draft.unit &&
      (year(other) === year(plan) || year(plan) === undefined),
  );
  // `Kế hoạch | Thực hiện | So với kế hoạch (%)`: of several the one beside it
  const beside = results.find(({ cell }) => cell.column === plan.cell.column + 1);
  return results.length === 1 ? results[0]! : (beside ?? null);
}

/** `Tỷ lệ (%)` behind `Giải ngân`: a rate that names nothing else is of the amount before it. */
function amountOf(row: readonly TableFigure[], { cell, draft }: TableFigure): TableFigure | null {
  if (draft.kind !== "percent" || !cell.bare || draft.bearing.role !== "actual") return null;
  const before = row.filter((other) => other.cell.column < cell.column && AMOUNTS.has(other.draft.kind));
  const amount = before.at(-1);
  return before.length > 1 && amount?.draft.bearing.role === "actual" ? amount : null;
}

/** `Tỷ lệ (%)` behind plan and result: how much of the plan was reached. */
function isOfPlan(row: readonly TableFigure[], { cell, draft }: TableFigure): boolean {
  const before = row.filter((other) => other.cell.column < cell.column);
  const rate = draft.kind === "percent" && cell.bare && cell.unitInHead;
  return rate && before.at(-1)?.draft.bearing.role === "actual" && before.some(isPlanned);
}

const isPlanned = ({ draft }: TableFigure): boolean => draft.bearing.role === "target";

/** Parts that add up to the `Tổng số` of their column. */
function wholesOf(column: readonly TableFigure[]): Map<TableFigure, TableFigure> {
  const wholes = new Map<TableFigure, TableFigure>();
  const total = column.find(({ draft, cell }) => AMOUNTS.has(draft.kind) && TOTALS.test(cell.name));
  const parts = column.filter((one) => one !== total && one.draft.unit === total?.draft.unit);
  const sum = parts.reduce((all, { draft }) => all + draft.value, 0);
  if (total && parts.length > 1 && Math.abs(sum - total.draft.value) <= 1e-9 * sum)
    for (const part of parts) wholes.set(part, total);
  return wholes;
}

const related = (draft: Draft, type: NonNullable<Draft["relation"]>["type"], to: TableFigure): Draft => ({
  ...draft,
  relation: { type, to: to.draft.figure },
});

/** The drafts of a report's table figures with their relations. */
export function relatedInTables(figures: readonly TableFigure[]): Draft[] {
  const rows = grouped(figures, ({ cell }) => cell.row.from);
  const columns = grouped(figures, ({ cell }) => `${cell.table} ${cell.column}`);
  const wholes = new Map([...columns.values()].flatMap((column) => [...wholesOf(column)]));
  return figures.map((figure) => {
    const row = rows.get(figure.cell.row.from)!;
    const result = resultOf(row, figure);
    if (result) return related(figure.draft, "target-of", result);
    const amount = amountOf(row, figure);
    const found = amount
      ? { ...related(figure.draft, "share-of", amount), period: amount.draft.period }
      : figure.draft;
    if (isOfPlan(row, figure)) return { ...found, ofPlan: true };
    if (amount) return found;
    const whole = wholes.get(figure);
    return whole ? related(figure.draft, "part-of", whole) : figure.draft;
  });
}
