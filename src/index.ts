export { extract, SCHEMA_VERSION, type ExtractOptions } from "./extract.ts";
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
