import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diff } from "../../src/compare/compare.ts";
import { extract } from "../../src/extract.ts";
import type { Comparison, ComparisonRow } from "../../src/model/comparison.ts";
import type { Report } from "../../src/model/report.ts";

const folder = join(import.meta.dirname, "../../fixtures/reports");
const reports = readdirSync(folder)
  .filter((name) => name !== "pairs")
  .toSorted()
  .map((name) => extract(readFileSync(join(folder, name, "report.txt"), "utf8"), { source: name }));
const pairs = reports.slice(1).map((right, at) => [reports[at]!, right] as const);

const ids = ({ cells }: ComparisonRow): string => cells.map((cell) => cell?.id ?? "-").join(" ");
const rowsOf = (comparison: Comparison): string[] => comparison.rows.map(ids).toSorted();
const mirrored = (row: string): string => row.split(" ").toReversed().join(" ");

describe.each(pairs)("%#: two reports", (left, right) => {
  it("mirrored are the mirror of what they were", () => {
    const there = diff(left, right);
    const back = diff(right, left);
    expect(rowsOf(back)).toEqual(rowsOf(there).map(mirrored).toSorted());
    const backRows = new Map(back.rows.map((row) => [mirrored(ids(row)), row]));
    for (const row of there.rows) {
      const other = backRows.get(ids(row))!;
      expect(other.flags.toSorted()).toEqual(row.flags.toSorted());
      expect(other.delta?.points ?? 0).toBeCloseTo(-(row.delta?.points ?? 0), 9);
      expect(other.delta?.absolute ?? 0).toBeCloseTo(-(row.delta?.absolute ?? 0), 6);
    }
  });

  it("have each figure in one row", () => {
    const { rows } = diff(left, right);
    for (const [at, report] of [left, right].entries()) {
      const told = rows.flatMap(({ cells }) => {
        const cell = cells[at];
        return cell
          ? [cell.id, ...[...(cell.repeats ?? []), ...(cell.others ?? [])].map(({ id }) => id)]
          : [];
      });
      expect(told.toSorted()).toEqual(report.indicators.map(({ id }) => id).toSorted());
    }
  });

  it("give the same rows when their words are said in other ways", () => {
    const otherwise = (text: string): string =>
      text
        .replaceAll("thủ tục hành chính", "TTHC")
        .replaceAll("hóa đơn điện tử", "HĐĐT")
        .replaceAll("đúng và trước hạn", "trước và đúng hạn")
        .replaceAll("Tổ công nghệ số cộng đồng", "tổ CNSCĐ")
        .replaceAll("dịch vụ công trực tuyến", "DVC trực tuyến");
    const renamed: Report = {
      ...right,
      indicators: right.indicators.map((said) => ({
        ...said,
        label: otherwise(said.label),
        sentence: otherwise(said.sentence),
        unit: said.unit && otherwise(said.unit),
      })),
    };
    expect(rowsOf(diff(left, renamed))).toEqual(rowsOf(diff(left, right)));
  });
});

describe.each(reports.map((report) => [report.document.source, report] as const))("%s", (_, report) => {
  it("beside itself has no change, and no flag but stale", () => {
    for (const { cells, delta, flags } of diff(report, report).rows) {
      expect(cells.map((cell) => cell?.id)).toEqual([cells[0]!.id, cells[0]!.id]);
      expect(delta?.trend).toBe("flat");
      expect(flags.filter((flag) => flag !== "stale")).toEqual([]);
    }
  });
});
