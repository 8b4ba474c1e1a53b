import { diff } from "../../src/compare/compare.ts";
import type { Report } from "../../src/model/report.ts";
import { observation, sampleReport } from "./sample-report.ts";

const NINE_MONTHS = {
  code: "2022-01-01/P9M",
  start: "2022-01-01",
  end: "2022-09-30",
  asOf: false,
  text: "9 tháng năm 2022",
};

/** The sample report three months later: one figure fell, one rose, one is gone, one is new. */
export const laterReport: Report = {
  ...sampleReport,
  document: {
    ...sampleReport.document,
    source: "báo-cáo-9-tháng.txt",
    period: NINE_MONTHS,
    date: "2022-10-12",
  },
  indicators: [
    ...sampleReport.indicators
      .filter(({ indicator }) => indicator?.startsWith("gov.documents"))
      .map((before) => ({
        ...before,
        value: before.value === 1902270 ? 1525644 : 99.9,
        text: before.value === 1902270 ? "1.525.644" : "99,9%",
        bound: "exact" as const,
        period: NINE_MONTHS,
      })),
    observation({
      label: "thôn có tổ công nghệ số cộng đồng",
      text: "2.204",
      value: 2204,
      unit: "thôn",
      period: NINE_MONTHS,
    }),
  ],
};

export const sampleComparison = diff(sampleReport, laterReport);
