import type { Bound, Kind } from "./observation.ts";
import type { DateKind } from "./period.ts";
import type { Severity } from "./diagnostic.ts";
import type { TokenRange } from "./span.ts";

/** A remark a recogniser makes about what it read; the pipeline gives it its span and words. */
export interface Remark {
  code: string;
  severity: Severity;
  /** Values for the message, already in the report's own writing. */
  values?: Record<string, string>;
}

interface MentionBase extends TokenRange {
  /** `id` of the recogniser that read it. */
  by: string;
  remarks?: Remark[];
}

/** A figure as the other style of writing reads it: 1,018 beside 1018 for `1.018`. */
export interface OtherReading {
  value: number;
  upper: number | null;
  denominator: number | null;
  decimal?: string;
}

/**
 * A figure as written. `from`/`to` cover the figure with its scale word, percent sign or currency
 * (`1.902.270`, `122,7 triệu`, `97,60%`, `5,2 tỷ USD`; of a rank the figure alone).
 */
export interface QuantityMention extends MentionBase {
  type: "quantity";
  value: number;
  /** Upper end of a range, already scaled. */
  upper: number | null;
  denominator: number | null;
  /** Exact decimal digits of `value`, only where a double cannot hold them. */
  decimal?: string;
  kind: Kind;
  /** The unit where the figure itself shows it (`%`, `USD`, `km`, `bậc`, `điểm`, `doanh nghiệp/1.000 dân`); null for a count, whose noun binding finds. */
  unit: string | null;
  bound: Bound;
  /** The figure with every word the recogniser used up: bound before or after, rank word, unit, rate base. */
  outer: TokenRange;
  /** 0 to 1: how sure the recogniser is of value and kind. */
  certainty: number;
  /** True for figures written in words: `hai mươi ba`. */
  words: boolean;
  /** Present where the shape allows two readings (`1.018`) until the report's own habit settles it. */
  otherReading?: OtherReading;
}

/**
 * A date or period as far as its own words say. What context must supply is left null
 * (`year` of `6 tháng cuối năm`), and is filled in by resolution.
 */
export interface DateMention extends MentionBase {
  type: "date";
  kind: DateKind;
  parts: DateParts;
  /** `tính đến`, `đến hết`, `đến năm 2030`: a state at the end of what is named. */
  asOf: boolean;
  /** `từ ngày 22/5/2020`: begins there, open end. */
  open: boolean;
  /** `trước ngày`, `chậm nhất`, `hoàn thành trong`: a deadline. */
  deadline: boolean;
  /** `so với năm 2020`, `định hướng đến năm 2030`: to compare with or part of a plan's name, not the time spoken of. */
  aside?: true;
  /** The date with the words before it that were used: `tính đến hết ngày`. */
  outer: TokenRange;
}

export type DateParts =
  | ({ unit: "day"; day: number; month: number | null } & OfYear)
  | ({ unit: "month"; month: number } & OfYear)
  | ({ unit: "quarter"; quarter: number } & OfYear)
  | ({ unit: "half"; half: 1 | 2 } & OfYear)
  /** First (or last) `count` months of the year. */
  | ({ unit: "months"; count: number; last: boolean } & OfYear)
  | { unit: "year"; year: number }
  | { unit: "range"; first: DateParts; last: DateParts }
  /** `cùng kỳ`, `năm trước`, `quý trước`, `đến nay`: counted from the period around it. */
  | { unit: "relative"; what: RelativePeriod; year: number | null };

interface OfYear {
  year: number | null;
  /** Years before the one the context gives: 1 for `tháng 12 năm trước`. */
  yearsBack?: number;
}

export type RelativePeriod =
  | "same-period"
  | "previous-year"
  | "previous-quarter"
  | "previous-month"
  | "this-year"
  | "this-quarter"
  | "this-month"
  /** `những tháng cuối năm`: what is left of the year behind the period around it. */
  | "rest-of-year"
  /** `lũy kế từ đầu năm`: the year up to the end of the period reported on. */
  | "year-to-date"
  | "now";

/** A document as cited; see Reference for the meaning of the fields. */
export interface ReferenceMention extends MentionBase {
  type: "reference";
  docType: string | null;
  number: string | null;
  year: number | null;
  symbol: string | null;
  issuerCode: string | null;
  date: string | null;
  /** Set where the mention is a name alone and one document can be meant. */
  named: boolean;
  own: boolean;
}

/** A province, the nation, or a place below a province. */
export interface PlaceMention extends MentionBase {
  type: "place";
  level: "nation" | "province" | "district" | "commune";
  /** Name of the province as in the lexicon (`Thanh Hóa`), or null for `tỉnh`, `toàn tỉnh`, `địa phương`. */
  name: string | null;
}

export type Mention = QuantityMention | DateMention | ReferenceMention | PlaceMention;
