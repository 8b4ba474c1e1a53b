import { compare } from "../../src/compare/compare.ts";
import { extract } from "../../src/extract.ts";
import { fastest, times } from "./measure.ts";

/** Laying many reports side by side, in milliseconds a report. */
export function alignmentRows(texts: readonly string[]): string[][] {
  const rows: string[][] = [];
  let first = 0;
  for (const many of [10, 50, 500]) {
    const reports = Array.from({ length: many }, (_, i) =>
      extract(texts[i % texts.length]!, { source: `${i}.txt` }),
    );
    const each = fastest(many > 100 ? 1 : 3, () => compare(reports)) / many;
    first ||= each;
    rows.push([`compare ${many} reports`, `${(each * 1000).toFixed(1)} ms a report`, times(each / first)]);
  }
  return rows;
}
