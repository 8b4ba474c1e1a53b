import type { Observation } from "../../src/model/observation.ts";
import type { DateEntry, Period } from "../../src/model/period.ts";
import type { Reference } from "../../src/model/reference.ts";
import type { Report } from "../../src/model/report.ts";

const at = (line: number) => ({ start: line * 100, end: line * 100 + 4, line, column: 1 });

const period = (code: string, start: string | null, end: string | null): Period => ({
  code,
  start,
  end,
  asOf: start === null,
  text: code,
});

const HALF = period("2022-S1", "2022-01-01", "2022-06-30");
const AREA = { code: "19", name: "Thái Nguyên" };
const NATION = { code: "VN", name: "Cả nước" };

let count = 0;

/** An observation with what matters to a case; the rest is plain. */
export const observation = (given: Partial<Observation>): Observation => ({
  id: `i${++count}`,
  text: "",
  span: at(1),
  value: 0,
  upper: null,
  denominator: null,
  kind: "count",
  unit: null,
  bound: "exact",
  role: "actual",
  change: null,
  label: "",
  indicator: null,
  period: HALF,
  area: AREA,
  relation: null,
  confidence: 0.95,
  sentence: "",
  ...given,
});

const date = (given: Partial<DateEntry>): DateEntry => ({
  id: `d${++count}`,
  text: "",
  span: at(1),
  kind: "day",
  code: "",
  start: null,
  end: null,
  asOf: false,
  valid: true,
  ...given,
});

const reference = (given: Partial<Reference>): Reference => ({
  id: `r${++count}`,
  text: "",
  span: at(1),
  type: "QĐ",
  number: null,
  year: null,
  symbol: null,
  issuer: null,
  date: null,
  title: null,
  pointer: null,
  relation: null,
  key: "",
  own: false,
  ...given,
});

export const sampleReport: Report = {
  schemaVersion: "1.0",
  document: {
    source: "báo-cáo.txt",
    title: "Thái Nguyên: Chuyển đổi số 6 tháng đầu năm đi dần vào nền nếp",
    encoding: "utf-8",
    area: AREA,
    period: HALF,
    date: "2022-07-14",
  },
  indicators: [
    observation({
      label:
        "tổng số lượt trao đổi, xử lý văn bản trên môi trường điện tử của các cơ quan nhà nước trên địa bàn",
      text: "1.902.270",
      value: 1902270,
      unit: "văn bản",
      indicator: "gov.documents.exchanged",
      span: at(7),
    }),
    observation({
      label: "tỷ lệ văn bản đi được ký số",
      text: "99,8%",
      value: 99.8,
      kind: "percent",
      unit: "%",
      bound: "over",
      indicator: "gov.documents.signed_rate",
      span: at(7),
    }),
    observation({
      label: "hồ sơ nộp trực tuyến",
      text: "80%",
      value: 80,
      kind: "percent",
      unit: "%",
      bound: "min",
      role: "target",
      indicator: "gov.services.online_rate",
      period: period("../2022-12-31", null, "2022-12-31"),
      span: at(7),
    }),
    observation({
      label: "hồ sơ giải quyết đúng hạn và trước hạn",
      text: "0,9 điểm phần trăm",
      value: 0.9,
      kind: "percent",
      unit: "điểm phần trăm",
      role: "change",
      change: { direction: "up", basis: "period" },
      indicator: "gov.services.ontime_rate",
      span: at(8),
    }),
    observation({
      label: "bệnh viện triển khai hồ sơ bệnh án điện tử",
      text: "27/27",
      value: 27,
      denominator: 27,
      kind: "ratio",
      unit: "bệnh viện",
      span: at(9),
    }),
    observation({
      label: "kim ngạch xuất khẩu máy tính, điện thoại và linh kiện",
      text: "5,2 tỷ USD",
      value: 5200000000,
      kind: "money",
      unit: "USD",
      bound: "about",
      indicator: "economy.exports",
      period: period("2022-01-01/P9M", "2022-01-01", "2022-09-30"),
      span: at(11),
    }),
    observation({
      label: "tốc độ tăng tổng sản phẩm trên địa bàn",
      text: "7,5 đến 8%",
      value: 7.5,
      upper: 8,
      kind: "percent",
      unit: "%",
      role: "target",
      indicator: "economy.grdp",
      period: period("2022", "2022-01-01", "2022-12-31"),
      confidence: 0.5,
      span: at(12),
    }),
    observation({
      label: "doanh nghiệp sử dụng hóa đơn điện tử",
      text: "67.300",
      value: 67300,
      unit: "doanh nghiệp",
      bound: "about",
      indicator: "economy.invoices",
      period: period("../2022-05-31", null, "2022-05-31"),
      area: NATION,
      span: at(13),
    }),
  ],
  dates: [
    date({
      text: "6 tháng đầu năm 2022",
      kind: "half",
      code: "2022-S1",
      start: "2022-01-01",
      end: "2022-06-30",
      span: at(1),
    }),
    date({
      text: "14/7/2022",
      code: "2022-07-14",
      start: "2022-07-14",
      end: "2022-07-14",
      span: at(3),
    }),
    date({
      text: "06 tháng đầu năm",
      kind: "half",
      code: "2022-S1",
      start: "2022-01-01",
      end: "2022-06-30",
      span: at(5),
    }),
    date({ text: "tính đến 31/5/2022", code: "../2022-05-31", end: "2022-05-31", asOf: true, span: at(13) }),
    date({ text: "31/02/2022", valid: false, span: at(14) }),
  ],
  references: [
    reference({
      text: "Quyết định số 749/QĐ-TTg ngày 03/6/2020",
      symbol: "749/QĐ-TTg",
      issuer: { code: "TTg", name: "Thủ tướng Chính phủ" },
      date: "2020-06-03",
      title: "phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
      key: "749/QĐ-TTg",
      span: at(5),
    }),
    reference({ text: "Quyết định 749/QĐ-TTg", symbol: "749/QĐ-TTg", key: "749/QĐ-TTg", span: at(15) }),
    reference({
      text: "Kế hoạch số 40/KH-UBND ngày 09/3/2022",
      type: "KH",
      symbol: "40/KH-UBND",
      issuer: { code: "UBND", name: "Ủy ban nhân dân tỉnh Thái Nguyên" },
      date: "2022-03-09",
      key: "40/KH-UBND",
      span: at(5),
    }),
  ],
  diagnostics: [
    {
      code: "impossible-date",
      severity: "warning",
      message: "31/02/2022 không có trong lịch.",
      span: at(14),
    },
  ],
};
