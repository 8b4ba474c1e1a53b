import type { Area, Observation } from "../../src/model/observation.ts";
import type { Period } from "../../src/model/period.ts";
import type { Report } from "../../src/model/report.ts";

const AREAS: Record<string, Area> = {
  TH: { code: "38", name: "Thanh Hóa" },
  TB: { code: "34", name: "Thái Bình" },
  VN: { code: "VN", name: "Việt Nam" },
};

export const PERIODS = {
  Q1: { code: "2022-Q1", start: "2022-01-01", end: "2022-03-31", asOf: false, text: "quý I/2022" },
  Q2: { code: "2022-Q2", start: "2022-04-01", end: "2022-06-30", asOf: false, text: "quý II/2022" },
  S1: { code: "2022-S1", start: "2022-01-01", end: "2022-06-30", asOf: false, text: "6 tháng đầu năm 2022" },
  M9: {
    code: "2022-01-01/P9M",
    start: "2022-01-01",
    end: "2022-09-30",
    asOf: false,
    text: "9 tháng năm 2022",
  },
  Y: { code: "2022", start: "2022-01-01", end: "2022-12-31", asOf: false, text: "năm 2022" },
  MAY: { code: "../2022-05-31", start: null, end: "2022-05-31", asOf: true, text: "đến 31/5/2022" },
} satisfies Record<string, Period>;

export type Said = Partial<Observation> & { label: string; value: number };

/** An observation of which a test says only what matters to it. */
export function observation(said: Said, at: number): Observation {
  return {
    id: `i${at + 1}`,
    text: String(said.value),
    span: { start: at * 100, end: at * 100 + 5, line: at + 1, column: 1 },
    upper: null,
    denominator: null,
    kind: "count",
    unit: null,
    bound: "exact",
    role: "actual",
    change: null,
    indicator: null,
    period: null,
    area: AREAS["TH"]!,
    relation: null,
    confidence: 0.9,
    sentence: `${said.label} ${said.value}`,
    ...said,
  };
}

/** A report of these observations; their periods are its own unless they say otherwise. */
export function report(source: string, period: Period, said: readonly Said[], area = "TH"): Report {
  const own = AREAS[area]!;
  return {
    schemaVersion: "1.0",
    document: { source, title: `Báo cáo ${source}`, encoding: "utf-8", area: own, period, date: null },
    indicators: said.map((one, at) => observation({ period, area: own, ...one }, at)),
    dates: [],
    references: [],
    diagnostics: [],
  };
}

export const FILES: Said = { label: "tổng số hồ sơ tiếp nhận", value: 502_225, unit: "hồ sơ" };
export const ONLINE: Said = { label: "hồ sơ nộp trực tuyến", value: 192_933, unit: "hồ sơ" };
export const ON_TIME: Said = {
  label: "tỷ lệ hồ sơ giải quyết đúng hạn",
  value: 97.6,
  kind: "percent",
  unit: "%",
};
export const RANK: Said = { label: "xếp hạng PAPI", value: 12, kind: "rank", unit: "hạng" };
export const MONEY: Said = { label: "doanh thu bán lẻ hàng hóa", value: 2.8e9, kind: "money", unit: "đồng" };
export const TEAMS: Said = { label: "Tổ công nghệ số cộng đồng", value: 1452, unit: "tổ" };

export const halfYear = report("sau-thang.txt", PERIODS.S1, [FILES, ONLINE, ON_TIME, RANK, MONEY, TEAMS]);
export const nineMonths = report("chin-thang.txt", PERIODS.M9, [
  { ...FILES, label: "tiếp nhận hồ sơ thủ tục hành chính" },
  { ...ONLINE, label: "số hồ sơ nộp qua mạng", value: 194_360 },
  { ...ON_TIME, label: "hồ sơ giải quyết đúng và trước hạn", value: 98.2 },
  { ...RANK, value: 8 },
  { ...MONEY, value: 2.1e9 },
  { ...TEAMS, bound: "over", value: 1400 },
  { label: "trạm BTS", value: 2468, unit: "trạm" },
]);
