import type { Observation } from "../../src/model/observation.ts";
import type { DateEntry } from "../../src/model/period.ts";
import type { Reference } from "../../src/model/reference.ts";
import { fold } from "./fold.ts";
import type { EntryKind } from "./gold.ts";

const LONGEST_LABEL = 25;

/** `văn bản|lượt`: any of these. */
const oneOf = (wanted: unknown, got: unknown): boolean =>
  got != null &&
  String(wanted)
    .split("|")
    .some((want) => fold(want) === fold(String(got)));

const sameNumber = (wanted: unknown, got: number | null | undefined): boolean => {
  if (wanted == null) return got == null;
  const want = Number(wanted);
  return got != null && Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want));
};

const sameOrNull = (wanted: unknown, got: unknown): boolean => (got ?? null) === wanted;

function labelHolds(wanted: unknown, label: string): boolean {
  if (label.trim().split(/\s+/).length > LONGEST_LABEL) return false;
  const folded = fold(label);
  return (wanted as string[]).every((item) =>
    item.split("|").some((phrase) => folded.includes(fold(phrase))),
  );
}

type Judge<E> = (wanted: unknown, got: E) => boolean;

const indicator: Record<string, Judge<Observation>> = {
  value: (want, got) => sameNumber(want, got.value),
  upper: (want, got) => sameNumber(want, got.upper),
  denominator: (want, got) => sameNumber(want, got.denominator),
  kind: (want, got) => oneOf(want, got.kind),
  unit: (want, got) => (want === null ? got.unit == null : oneOf(want, got.unit)),
  bound: (want, got) => oneOf(want, got.bound),
  role: (want, got) => oneOf(want, got.role),
  direction: (want, got) => oneOf(want, got.change?.direction),
  basis: (want, got) => oneOf(want, got.change?.basis),
  label: (want, got) => labelHolds(want, got.label),
  start: (want, got) => sameOrNull(want, got.period?.start),
  end: (want, got) => sameOrNull(want, got.period?.end),
  area: (want, got) => sameOrNull(want, got.area?.code),
};

const date: Record<string, Judge<DateEntry>> = {
  start: (want, got) => sameOrNull(want, got.start),
  end: (want, got) => sameOrNull(want, got.end),
  asOf: (want, got) => got.asOf === want,
  valid: (want, got) => got.valid === want,
};

const reference: Record<string, Judge<Reference>> = {
  docType: (want, got) => oneOf(want, got.type),
  symbol: (want, got) => oneOf(want, got.symbol),
  issuer: (want, got) => oneOf(want, got.issuer?.code),
  date: (want, got) => sameOrNull(want, got.date),
  year: (want, got) => sameNumber(want, got.year),
};

export type Entry = Observation | DateEntry | Reference;

/** For each kind of entry, how each field is judged. */
export const FIELDS = { indicator, date, reference } as Record<EntryKind, Record<string, Judge<Entry>>>;

/** What an entry gives for a field, to be shown beside what was wanted. */
export function given(field: string, entry: Entry): unknown {
  if ("label" in entry) {
    if (field === "start" || field === "end") return entry.period?.[field] ?? null;
    if (field === "area") return entry.area?.code ?? null;
    if (field === "direction" || field === "basis") return entry.change?.[field] ?? null;
  }
  if ("key" in entry && field === "docType") return entry.type;
  if ("key" in entry && field === "issuer") return entry.issuer?.code ?? null;
  return (entry as unknown as Record<string, unknown>)[field] ?? null;
}
