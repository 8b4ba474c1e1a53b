import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import { phraseForms } from "../text/phrases.ts";
import { qualifiersOf, type Qualifiers } from "./qualifiers.ts";
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

/** Without the reporting province's own name, which tells no indicator from another. */
function withoutArea(terms: Set<string>, name: string | undefined): Set<string> {
  const forms = name ? phraseForms(name) : [];
  if (!forms.length) return terms;
  const pair = forms.join(" ");
  if (terms.has(pair)) for (const form of [...forms, pair]) terms.delete(form);
  return terms;
}

function weighted(label: Set<string>, around: Set<string>, sentence: Set<string>): WeightedTerms {
  const terms = new Map<string, number>();
  for (const term of around) terms.set(term, AROUND);
  for (const term of label) terms.set(term, sentence.has(term) ? 1 : FROM_AFAR);
  return terms;
}

/** Weighted words of each name of a report. */
function namesOf(report: Report, around: readonly Surroundings[]): WeightedTerms[] {
  const area = report.document.area?.name;
  const own = (text: string): Set<string> => withoutArea(termsOf(text), area);
  return report.indicators.map(({ label, unit, sentence }, at) => {
    const counted = unit ?? "";
    return weighted(
      own(`${label} | ${counted}`),
      own(`${around[at]!.before} · ${around[at]!.behind}`),
      termsOf(`${sentence} | ${counted}`),
    );
  });
}

function profileOf(
  observation: Observation,
  report: Report,
  terms: TermVector,
  { behind }: Surroundings,
): Profile {
  const { label, unit, kind, role, change, sentence } = observation;
  const { source, area } = report.document;
  return {
    observation,
    document: source,
    gate: [kindClass(observation), role, change?.basis ?? "", whose(observation, area?.code)].join(" "),
    terms,
    qualifiers: qualifiersOf(`${label} | ${unit ?? ""}`, kind, sentence, behind),
    time: timeOf(observation, report),
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
  const names = reports.map((report, at) => namesOf(report, around[at]!));
  const vectors = termVectors(names.flat());
  let used = 0;
  return reports.map((report, at) => {
    const profiles = report.indicators.map((observation, i) =>
      profileOf(observation, report, vectors[used++]!, around[at]![i]!),
    );
    tie(profiles);
    return profiles;
  });
}
