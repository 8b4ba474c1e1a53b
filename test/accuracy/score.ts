import type { Report } from "../../src/model/report.ts";
import { FIELDS, given, type Entry } from "./fields.ts";
import { KINDS, type EntryKind, type GoldEntry, type GoldReport, type Stretch } from "./gold.ts";

export interface Counter {
  right: number;
  of: number;
}

export interface Tally {
  gold: number;
  predicted: number;
  found: number;
  strict: number;
  fields: Record<string, Counter>;
}

/** What became of one gold entry, or of an entry that nobody expected. */
export interface Verdict {
  kind: EntryKind | "document";
  /** The gold entry's ctx, or the text of an entry that was not expected. */
  ctx: string;
  result: "right" | "wrong" | "missed" | "spurious";
  /** `unit: want "văn bản", got "lượt"` */
  details: string[];
}

export interface Score {
  tallies: Record<EntryKind, Tally>;
  document: Record<string, Counter>;
  verdicts: Verdict[];
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

export const emptyTally = (): Tally => ({ gold: 0, predicted: 0, found: 0, strict: 0, fields: {} });

function count(fields: Record<string, Counter>, field: string, right: boolean): void {
  const counter = (fields[field] ??= { right: 0, of: 0 });
  counter.of++;
  if (right) counter.right++;
}

const wantGot = (field: string, want: unknown, got: unknown): string =>
  `${field}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`;

/** For each gold entry the overlapping prediction that starts nearest, each prediction once. */
function pair(gold: readonly GoldEntry[], predicted: readonly Entry[]): Map<GoldEntry, Entry> {
  const pairs = new Map<GoldEntry, Entry>();
  const taken = new Set<Entry>();
  for (const wanted of gold) {
    const distance = (entry: Entry): number => Math.abs(entry.span.start - wanted.span.start);
    const nearest = predicted
      .filter((entry) => !taken.has(entry) && overlaps(entry.span, wanted.span))
      .toSorted((a, b) => distance(a) - distance(b))[0];
    if (!nearest) continue;
    taken.add(nearest);
    pairs.set(wanted, nearest);
  }
  return pairs;
}

function judgeFields(wanted: GoldEntry, got: Entry, tally: Tally): string[] {
  const wrong: string[] = [];
  for (const [field, judge] of Object.entries(FIELDS[wanted.type])) {
    if (!(field in wanted.fields)) continue;
    const right = judge(wanted.fields[field], got);
    count(tally.fields, field, right);
    if (!right) wrong.push(wantGot(field, wanted.fields[field], given(field, got)));
  }
  return wrong;
}

/** Relations are told apart from the strict score. */
function judgeRelation(wanted: GoldEntry, got: Entry, all: readonly Entry[], tally: Tally): string[] {
  if (!wanted.relation || !("relation" in got) || typeof got.relation === "string") return [];
  const relation = got.relation;
  const target = all.find((entry) => entry.id === relation?.to);
  const right =
    relation?.type === wanted.relation.type &&
    target !== undefined &&
    overlaps(target.span, wanted.relation.span);
  count(tally.fields, "relation", right);
  return right ? [] : [wantGot("relation", wanted.relation.type, relation)];
}

function scoreKind(
  kind: EntryKind,
  gold: readonly GoldEntry[],
  predicted: readonly Entry[],
  verdicts: Verdict[],
): Tally {
  const tally = emptyTally();
  const pairs = pair(gold, predicted);
  for (const wanted of gold.filter((entry) => !entry.optional)) {
    const got = pairs.get(wanted);
    tally.gold++;
    if (!got) {
      verdicts.push({ kind, ctx: wanted.ctx, result: "missed", details: [] });
      continue;
    }
    tally.found++;
    const wrong = judgeFields(wanted, got, tally);
    if (wrong.length === 0) tally.strict++;
    const details = [...wrong, ...judgeRelation(wanted, got, predicted, tally)];
    verdicts.push({ kind, ctx: wanted.ctx, result: details.length ? "wrong" : "right", details });
  }
  const paired = new Set(pairs.values());
  for (const entry of predicted.filter((entry) => !paired.has(entry))) {
    const details = "label" in entry ? [entry.label] : [];
    verdicts.push({ kind, ctx: `${entry.text} @${entry.span.start}`, result: "spurious", details });
  }
  tally.predicted = predicted.length - [...pairs.keys()].filter((entry) => entry.optional).length;
  return tally;
}

function scoreDocument(
  { document }: GoldReport,
  report: Report,
  verdicts: Verdict[],
): Record<string, Counter> {
  const { area, period, date } = report.document;
  const stretch = (start: unknown, end: unknown): string => `${start ?? null} ${end ?? null}`;
  const counters: Record<string, Counter> = {};
  const judge = (field: string, want: unknown, got: unknown): void => {
    count(counters, field, want === got);
    if (want !== got)
      verdicts.push({ kind: "document", ctx: field, result: "wrong", details: [wantGot(field, want, got)] });
  };
  if (document.area !== undefined) judge("area", document.area, area?.code ?? null);
  if ("start" in document)
    judge("period", stretch(document.start, document.end), stretch(period?.start, period?.end));
  if (document.date !== undefined) judge("date", document.date, date);
  return counters;
}

/** Lays a report that was read beside what was expected of it. */
export function scoreReport(gold: GoldReport, report: Report): Score {
  const verdicts: Verdict[] = [];
  const wanted = (kind: EntryKind): GoldEntry[] => gold.entries.filter((entry) => entry.type === kind);
  const cited = wanted("reference").map((entry) => entry.span);
  const predicted: Record<EntryKind, readonly Entry[]> = {
    indicator: report.indicators,
    // A date inside a document reference belongs to the reference.
    date: report.dates.filter((date) => !cited.some((span) => overlaps(span, date.span))),
    reference: report.references,
  };
  const tallies = Object.fromEntries(
    KINDS.map((kind) => [kind, scoreKind(kind, wanted(kind), predicted[kind], verdicts)]),
  ) as Record<EntryKind, Tally>;
  return { tallies, document: scoreDocument(gold, report, verdicts), verdicts };
}
