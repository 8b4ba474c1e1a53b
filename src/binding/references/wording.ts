import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../text/line-index.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Finding } from "./findings.ts";

type Values = Readonly<Record<string, string>>;

/** `2022-03-18` as `18/3/2022`. */
const day = (iso: string | undefined): string => {
  const [year, month, date] = (iso ?? "").split("-");
  return `${Number(date)}/${Number(month)}/${year}`;
};

const SENTENCES: Readonly<Record<string, (values: Values) => string>> = {
  "reference-two-dates": ({ symbol, first, second }) =>
    `${symbol} được ghi hai ngày khác nhau: ${day(first)} và ${day(second)}.`,
  "reference-after-report": ({ symbol, date, report }) =>
    `${symbol} ghi ngày ${day(date)}, sau ngày của báo cáo (${day(report)}).`,
  "reference-year-denied": ({ symbol, date }) =>
    `${symbol}: năm trong ký hiệu khác năm của ngày ký ${day(date)}.`,
  "reference-issuer-not-then": ({ symbol, issuer }) =>
    `${symbol}: ${issuer} chưa có hoặc không còn vào thời điểm của văn bản.`,
  "reference-type-contradiction": ({ word, code }) =>
    `Tên loại văn bản (${word}) không khớp mã loại trong ký hiệu (${code}).`,
  "reference-impossible-date": ({ date }) => `Ngày ${date} của văn bản không có trong lịch.`,
};

/** A finding in words, with its place in the text. */
export function diagnosticOf(finding: Finding, tokens: Tokens, lines: LineIndex): Diagnostic {
  const { code, severity, from, to, values } = finding;
  const span = lines.span(tokens.starts[from]!, tokens.ends[to - 1]!);
  return { code, severity, message: SENTENCES[code]?.(values ?? {}) ?? code, span };
}
