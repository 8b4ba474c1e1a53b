import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import { phraseForms } from "../text/phrases.ts";
import { monthsIn } from "../calendar/length.ts";
import { qualifiersOf, type Qualifiers } from "./qualifiers.ts";
import { inFull, shortNames, type ShortNames } from "./short-names.ts";
import { surroundings, type Surroundings } from "./surroundings.ts";
import { termVectors, type TermVector, type WeightedTerms } from "./term-vectors.ts";
import { termsOf } from "./terms.ts";

/** An observation as the aligner sees it. */
export interface Profile {
  observation: Observation;
  /** `source` of its report. */
  document: string;
  /** Only observations of one gate can be one indicator: kind, role and whose figure it is. */
  gate: string;
  /** Telling words of the name: the label's own at their full worth, those around the figure at less. */
  terms: TermVector;
  qualifiers: Qualifiers;
  /** Whether it speaks of the report's own period or of one before or after it. */
  time: "before" | "own" | "after";
  /** How long its time is, in months; null where that is open. */
  months: number | null;
  /** Whether that is the report's own time, or more of the year, or less. */
  extent: "own" | "more" | "less" | null;
  /** What it is a share, a change or the target of. */
  host: Profile | null;
  /** The figures before and after it in its sentence. */
  previous: Profile | null;
  next: Profile | null;
}

const AROUND = 0.5;
const FROM_AFAR = 0.4;

const kindClass = ({ kind }: Observation): string => (kind === "ratio" ? "count" : kind);

function whose({ area }: Observation, own: string | undefined): string {
  if (!area) return "own";
  if (area.code === "VN") return "VN";
  return area.code === own ? "own" : area.code;
}

function timeOf({ period }: Observation, { document }: Report): Profile["time"] {
  const own = document.period;
  if (!own || !period) return "own";
  if (period.end && own.start && period.end < own.start) return "before";
  const from = period.start ?? (period.asOf ? period.end : null);
  return from && own.end && from > own.end && from > (document.date ?? "") ? "after" : "own";
}

/** Less than this is how two calendars round a month. */
const SAME_LENGTH = 0.5;

function lengthOf({ period }: Observation, { document }: Report): Pick<Profile, "months" | "extent"> {
  const months = period && monthsIn(period);
  const own = document.period && monthsIn(document.period);
  if (months === null || own === null) return { months, extent: null };
  const beyond = months - own;
  return { months, extent: Math.abs(beyond) < SAME_LENGTH ? "own" : beyond > 0 ? "more" : "less" };
}

/** Without the reporting province's own name, which tells no indicator from another. */
function withoutArea(terms: Set<string>, name: string | undefined): Set<string> {
  const forms = name ? phraseForms(name) : [];
  if (!forms.length) return terms;
  const pair = forms.join(" ");
  if (terms.has(pair)) for (const form of [...forms, pair]) terms.delete(form);
  return terms;
}

const nameOf = ({ label, unit }: Pick<Observation, "label" | "unit">): string => `${label} | ${unit ?? ""}`;

function weighted(label: Set<string>, around: Set<string>, sentence: Set<string>): WeightedTerms {
  const terms = new Map<string, number>();
  for (const term of around) terms.set(term, AROUND);
  for (const term of label) terms.set(term, sentence.has(term) ? 1 : FROM_AFAR);
  return terms;
}

/** Weighted words of each name of a report. */
function namesOf(report: Report, around: readonly Surroundings[], short: ShortNames): WeightedTerms[] {
  const area = report.document.area?.name;
  const own = (text: string): Set<string> => withoutArea(termsOf(inFull(text, short)), area);
  return report.indicators.map(({ label, unit, sentence }, at) => {
    const counted = unit ?? "";
    return weighted(
      own(nameOf({ label, unit })),
      own(`${around[at]!.before} · ${around[at]!.behind}`),
      termsOf(inFull(`${sentence} | ${counted}`, short)),
    );
  });
}

function profileOf(
  observation: Observation,
  report: Report,
  terms: TermVector,
  { behind }: Surroundings,
  short: ShortNames,
): Profile {
  const { kind, role, change, sentence } = observation;
  const { source, area } = report.document;
  return {
    observation,
    document: source,
    gate: [kindClass(observation), role, change?.basis ?? "", whose(observation, area?.code)].join(" "),
    terms,
    qualifiers: qualifiersOf(inFull(nameOf(observation), short), kind, sentence, behind),
    time: timeOf(observation, report),
    ...lengthOf(observation, report),
    host: null,
    previous: null,
    next: null,
  };
}

/** Ties each figure to the ones beside it and to the one it is said of. */
function tie(profiles: readonly Profile[]): void {
  const byId = new Map(profiles.map((profile) => [profile.observation.id, profile]));
  profiles.forEach((profile, at) => {
    const { relation, sentence } = profile.observation;
    if (relation && relation.type !== "part-of") profile.host = byId.get(relation.to) ?? null;
    const next = profiles[at + 1];
    if (next?.observation.sentence !== sentence) return;
    profile.next = next;
    next.previous = profile;
  });
}

/** The observations of reports, ready to be laid beside each other. */
export function profilesOf(reports: readonly Report[]): Profile[][] {
  const around = reports.map(({ indicators }) => surroundings(indicators));
  const short = shortNames(reports.flatMap(({ indicators }) => indicators.map(nameOf)));
  const names = reports.map((report, at) => namesOf(report, around[at]!, short));
  const vectors = termVectors(names.flat());
  let used = 0;
  return reports.map((report, at) => {
    const profiles = report.indicators.map((observation, i) =>
      profileOf(observation, report, vectors[used++]!, around[at]![i]!, short),
    );
    tie(profiles);
    return profiles;
  });
}
