import { catalogue } from "./catalogue.ts";
import type { Language, Messages } from "./messages.ts";

/** What `dtx check` says. */
export interface CheckMessages {
  help: {
    check: string;
    ignore: string;
    map: string;
    rules: string;
  };
  severities: { error: string; warning: string };
  /** Closing line: how many findings in how many reports. */
  closing: (errors: number, warnings: number, reports: number) => string;
  columns: {
    rule: string;
    severity: string;
    source: string;
    line: string;
    column: string;
    message: string;
    arithmetic: string;
    text: string;
  };
  example: string;
}

const vi: CheckMessages = {
  help: {
    check: "Đối chiếu các số liệu trong báo cáo và giữa các báo cáo với nhau",
    ignore: "bỏ qua một quy tắc (RULE), hoặc chỉ ở một tệp, một dòng (RULE@FILE:LINE); dùng được nhiều lần",
    map: "tệp ánh xạ; các dòng dtx-ignore trong đó cũng được bỏ qua",
    rules: "liệt kê các quy tắc, mỗi quy tắc một ví dụ",
  },
  severities: { error: "lỗi", warning: "cảnh báo" },
  closing: (errors, warnings, reports) =>
    errors + warnings === 0
      ? `Không thấy mâu thuẫn trong ${reports} báo cáo.`
      : `${errors} lỗi, ${warnings} cảnh báo trong ${reports} báo cáo.`,
  columns: {
    rule: "Quy tắc",
    severity: "Mức",
    source: "Tệp",
    line: "Dòng",
    column: "Cột",
    message: "Nội dung",
    arithmetic: "Phép tính",
    text: "Số liệu",
  },
  example: "ví dụ",
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const en: CheckMessages = {
  help: {
    check: "Check whether the figures of a report, or of several, agree with each other",
    ignore: "leave out a rule (RULE), or only in one file or line (RULE@FILE:LINE); may be repeated",
    map: "map file; its dtx-ignore lines are left out too",
    rules: "list the rules, each with an example",
  },
  severities: { error: "error", warning: "warning" },
  closing: (errors, warnings, reports) =>
    errors + warnings === 0
      ? `Nothing at odds in ${count(reports, "report")}.`
      : `${count(errors, "error")}, ${count(warnings, "warning")} in ${count(reports, "report")}.`,
  columns: {
    rule: "Rule",
    severity: "Severity",
    source: "File",
    line: "Line",
    column: "Column",
    message: "Message",
    arithmetic: "Arithmetic",
    text: "Figures",
  },
  example: "example",
};

const words: Readonly<Record<Language, CheckMessages>> = { vi, en };

/** The language a catalogue speaks. */
export const languageOf = (messages: Messages): Language => (messages === catalogue.en ? "en" : "vi");

export const checkMessages = (messages: Messages): CheckMessages => words[languageOf(messages)];
