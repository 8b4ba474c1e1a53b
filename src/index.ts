export { extract, SCHEMA_VERSION, type ExtractOptions } from "./extract.ts";
export { compare, diff, COMPARISON_SCHEMA_VERSION, type CompareOptions } from "./compare/compare.ts";
export { check, type CheckOptions } from "./check/check.ts";
export type { Finding, Location } from "./model/finding.ts";
export type { FindIndicator, IndicatorFacts } from "./compare/indicator-facts.ts";
export { explain, type ExplainOptions } from "./explain/explain.ts";
export type { Explanation, LeftNumber, Origin, TakenFigure } from "./model/explanation.ts";
export type { Report, DocumentInfo } from "./model/report.ts";
export type {
  Area,
  Bound,
  Change,
  Kind,
  Observation,
  Relation,
  RelationType,
  Role,
} from "./model/observation.ts";
export type { DateEntry, DateKind, Period } from "./model/period.ts";
export type { Issuer, Reference } from "./model/reference.ts";
export type { Diagnostic, Severity } from "./model/diagnostic.ts";
export type { Span } from "./model/span.ts";
export type {
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  Delta,
  Flag,
  Match,
  Reason,
  Sighting,
  Trend,
} from "./model/comparison.ts";
export { readDocument } from "./ingest/read-document.ts";
export { IngestError, type IngestProblem } from "./ingest/ingest-error.ts";
export type { Format, Limits, ReadOptions, SourceDocument } from "./ingest/source-document.ts";
export type { Encoding } from "./ingest/encoding/encodings.ts";
export type { SourceRemark, SourceRemarkCode } from "./model/source-remark.ts";
