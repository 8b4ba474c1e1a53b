import type { Observation, RelationType } from "./observation.ts";
import type { Span } from "./span.ts";

/** The step of a ladder that gave an answer. */
export type Step =
  /** The figure itself: `97,60%`, `5,2 tỷ USD`. */
  | "figure"
  /** Its own words, before or behind it. */
  | "clause"
  /** A bracket behind it. */
  | "aside"
  /** The figure it hangs on, or the one before. */
  | "other"
  | "sentence"
  | "paragraph"
  | "heading"
  | "section"
  | "document"
  | "table"
  | "none";

/** Where an answer comes from: the step, and the words with their line where there are some. */
export interface Origin {
  step: Step;
  words: string | null;
  line: number | null;
}

/** How a figure hangs on the one before it; see `Link` of binding. */
export interface Hanging {
  link: string;
  on: string;
}

/** A figure that was taken, and why it says what it says. */
export interface TakenFigure {
  taken: true;
  observation: Observation;
  /** `id` of the recogniser that read it. */
  rule: string;
  /** Every word the recogniser used: bound, rank word, unit. */
  read: string;
  hanging: Hanging | null;
  label: { before: string; behind: string; context: string } | null;
  unit: Origin;
  role: Origin;
  period: Origin;
  area: Origin;
  /** How the catalogue knows it, and by which of its names. */
  catalogue: { method: "synonym" | "similarity"; name: string; score: number } | null;
  relation: { type: RelationType; text: string; line: number } | null;
}

/** What digits are that are no figure of their own. */
export type Refusal =
  | "age"
  | "clock"
  | "rate-base"
  | "year"
  | "name"
  | "version"
  | "code"
  | "marker"
  | "telephone"
  /** `sau hơn 2 năm`: a stretch of time that says when. */
  | "duration"
  /** `9/11`: a slash makes it part of a date or symbol. */
  | "slash";

export type LeftReason =
  | "furniture"
  | "date"
  | "reference"
  | "place"
  | "used"
  | "table"
  | "wordless"
  | Refusal
  | "unknown";

/** A number that was not taken for a figure, and what it is instead. */
export interface LeftNumber {
  taken: false;
  text: string;
  span: Span;
  reason: LeftReason;
  /** What it is part of, as written. */
  within: string | null;
  /** `id` of the recogniser that read that. */
  rule: string | null;
}

/** What was made of the numbers of one line. */
export interface Explanation {
  source: string;
  line: number;
  text: string;
  numbers: (TakenFigure | LeftNumber)[];
}
