import type { DtxError, FailureKind, Failures } from "../errors.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { DateKind } from "../model/period.ts";
import type { SourceRemarkCode } from "../model/source-remark.ts";
import type { ComparisonMessages } from "./comparison/messages.ts";

export type Language = "vi" | "en";

/** Everything the tool says, in one language. A language that lacks a key does not compile. */
export interface Messages {
  language: Language;
  /** One line each: what is wrong, then what to do. */
  failures: { [K in FailureKind]: (values: Failures[K]) => string };
  fault: (reason: string) => string;
  help: {
    program: string;
    extract: string;
    refs: string;
    refsFormat: string;
    files: string;
    encoding: string;
    inputFormat: string;
    filesFrom: string;
    maxSize: string;
    threads: string;
    output: string;
    force: string;
    only: string;
    color: string;
    lang: string;
    help: string;
    version: string;
    examples: string;
    /** commander's own headings and the words that stand for them. */
    headings: Readonly<Record<string, string>>;
  };
  report: {
    area: string;
    period: string;
    date: string;
    untitled: string;
    indicators: string;
    dates: string;
    references: string;
    diagnostics: string;
    none: string;
    otherGroup: string;
    unsure: string;
  };
  columns: {
    label: string;
    value: string;
    unit: string;
    period: string;
    area: string;
    line: string;
    written: string;
    kind: string;
    from: string;
    to: string;
    symbol: string;
    type: string;
    uses: string;
    cited: string;
    issuer: string;
    date: string;
    title: string;
  };
  roles: { target: string; up: string; down: string };
  /** Periods in few letters. */
  periods: {
    firstHalf: (year: string) => string;
    secondHalf: (year: string) => string;
    months: (count: string, year: string) => string;
    quarter: (quarter: number, year: string) => string;
    month: (month: string, year: string) => string;
    until: (date: string) => string;
    since: (date: string) => string;
  };
  dateKinds: Record<DateKind, string>;
  /** The line that counts inputs while they are read. */
  progress: (done: string) => string;
  /** What is told of how bytes became text, by the codes of `SourceRemark`. */
  sourceRemarks: Record<SourceRemarkCode, (values: Readonly<Record<string, string>>) => string>;
  invalidDate: string;
  severities: Record<Severity, string>;
  comparison: ComparisonMessages;
}

/** The words for an expected failure. */
export function failureMessage<K extends FailureKind>(messages: Messages, error: DtxError<K>): string {
  return messages.failures[error.kind](error.values);
}
