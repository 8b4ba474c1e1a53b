import type { Breach, Rule } from "../rule.ts";
import type { Reading } from "../passage.ts";

interface Known {
  code: string;
  severity: "error" | "warning";
  example: string;
  vi: string;
  en: string;
}

/** What reading a report already remarks on, handed on as findings. */
const known: readonly Known[] = [
  {
    code: "impossible-date",
    severity: "error",
    example: "tính đến ngày 31/02/2022",
    vi: "Ngày tháng không thể có",
    en: "A date that cannot be",
  },
  {
    code: "reference-two-dates",
    severity: "warning",
    example: "Chỉ thị số 05/CT-TTg ngày 22/3/2023 ... Chỉ thị số 05/CT-TTg ngày 23/02/2023",
    vi: "Một văn bản mang hai ngày khác nhau",
    en: "One document is given two dates",
  },
  {
    code: "reference-after-report",
    severity: "warning",
    example: "báo cáo ngày 22/7/2022 dẫn Quyết định số 411/QĐ-TTg ngày 31/3/2025",
    vi: "Văn bản viện dẫn có ngày sau ngày báo cáo",
    en: "A document cited is later than the report",
  },
  {
    code: "reference-year-denied",
    severity: "warning",
    example: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021",
    vi: "Năm trong số hiệu khác năm ban hành",
    en: "The year in the symbol is not that of the date",
  },
  {
    code: "reference-issuer-not-then",
    severity: "warning",
    example: "Công văn số 12/BTTTT-THH ngày 05/6/2025",
    vi: "Cơ quan ban hành không tồn tại vào thời điểm đó",
    en: "The issuer did not exist at the time",
  },
  {
    code: "reference-impossible-date",
    severity: "error",
    example: "Quyết định số 749/QĐ-TTg ngày 31/6/2020",
    vi: "Ngày của văn bản viện dẫn không thể có",
    en: "The date of a document cited cannot be",
  },
  {
    code: "reference-type-contradiction",
    severity: "warning",
    example: "Nghị quyết số 749/QĐ-TTg",
    vi: "Tên loại văn bản khác ký hiệu của nó",
    en: "The type word and the symbol disagree",
  },
  {
    code: "undecodable-bytes",
    severity: "warning",
    example: "V\uFFFDn b\uFFFDn",
    vi: "Có chữ không đọc được",
    en: "Some letters could not be read",
  },
];

const reportedWith =
  (code: string) =>
  ({ report }: Reading): Breach[] =>
    report.diagnostics.flatMap((diagnostic): Breach[] => {
      const { severity, span, message } = diagnostic;
      if (diagnostic.code !== code || severity === "info" || span === null) return [];
      const all = [...report.dates, ...report.references];
      const item = all.find((entry) => entry.span.start === span.start) ?? { span, text: "" };
      return [
        { severity, arithmetic: message, places: [{ report, item: { span: item.span, text: item.text } }] },
      ];
    });

/** One rule for each remark. */
export const reported: readonly Rule[] = known.map(({ code, severity, example, vi, en }) => ({
  id: code,
  severity,
  example,
  says: { vi, en },
  within: reportedWith(code),
}));
