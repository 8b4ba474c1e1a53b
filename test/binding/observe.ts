import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Report } from "../../src/model/report.ts";

/** The head of a report of Thanh Hóa on the first half of 2022. */
export const HEAD = `ỦY BAN NHÂN DÂN TỈNH THANH HÓA
Thanh Hóa, ngày 05 tháng 7 năm 2022
BÁO CÁO
Kết quả chuyển đổi số 6 tháng đầu năm 2022

`;

/** What one question asks of a figure, in its report. */
export type Ask<T> = (figure: Observation, report: Report) => T;

/** Figures of `text` marked with « », or ‹ › where it is another that is asked about. */
export function observe(text: string): { report: Report; figure?: Observation; other?: Observation } {
  const report = extract(text.replace(/[«»‹›]/gu, ""));
  const at = (mark: string): Observation | undefined => {
    const before = text.slice(0, Math.max(0, text.indexOf(mark))).replace(/[«»‹›]/gu, "").length;
    const inside = ({ span }: Observation): boolean => span.start <= before && before < span.end;
    return text.includes(mark) ? report.indicators.find(inside) : undefined;
  };
  return { report, figure: at("«"), other: at("‹") };
}

/** `[expected, ...forms]`: in every form the figure between « and » has what is expected. */
export type Row<T> = readonly [expected: T, ...forms: readonly string[]];

/** Every form, under `head`, answers the question as its row says. */
export function answers<T>(title: string, ask: Ask<T>, rows: readonly Row<T>[], head = HEAD): void {
  const cases = rows.flatMap(([expected, ...forms]) => forms.map((form) => [form, expected] as const));
  describe(title, () => {
    test.each(cases)("%s", (form, expected) => {
      const { report, figure } = observe(head + form);
      expect(figure && ask(figure, report)).toEqual(expected);
    });
  });
}
