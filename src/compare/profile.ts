import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import { phraseForms } from "../text/phrases.ts";
import { qualifiersOf, type Qualifiers } from "./qualifiers.ts";
import { surroundings } from "./surroundings.ts";
import { termsOf } from "./terms.ts";

/** An observation as the aligner sees it. */
export interface Profile {
  observation: Observation;
  /** `source` of its report. */
  document: string;
  /** Only observations of one gate can be one indicator: kind, role and whose figure it is. */
  gate: string;
  /** Telling words of the name, each with its weight: the label's own full, those around the figure less. */
  terms: Map<string, number>;
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

function weighted(label: Set<string>, around: Set<string>, sentence: Set<string>): Map<string, number> {
  const terms = new Map<string, number>();
  for (const term of around) terms.set(term, AROUND);
  for (const term of label) terms.set(term, sentence.has(term) ? 1 : FROM_AFAR);
  return terms;
}

/** The observations of a report, ready to be laid beside those of another. */
export function profilesOf(report: Report): Profile[] {
  const { source, area } = report.document;
  const around = surroundings(report.indicators);
  const own = (text: string): Set<string> => withoutArea(termsOf(text), area?.name);
  const profiles = report.indicators.map((observation, at): Profile => {
    const name = `${observation.label} | ${observation.unit ?? ""}`;
    return {
      observation,
      document: source,
      gate: [
        kindClass(observation),
        observation.role,
        observation.change?.basis ?? "",
        whose(observation, area?.code),
      ].join(" "),
      terms: weighted(
        own(name),
        own(around[at]!),
        termsOf(`${observation.sentence} | ${observation.unit ?? ""}`),
      ),
      qualifiers: qualifiersOf(name, observation.kind, observation.sentence),
      time: timeOf(observation, report),
      host: null,
      previous: null,
      next: null,
    };
  });
  profiles.forEach((profile, at) => {
    const next = profiles[at + 1];
    if (!next || next.observation.sentence !== profile.observation.sentence) return;
    profile.next = next;
    next.previous = profile;
  });
  const byId = new Map(profiles.map((profile) => [profile.observation.id, profile]));
  for (const profile of profiles) {
    const { relation } = profile.observation;
    if (relation && relation.type !== "part-of") profile.host = byId.get(relation.to) ?? null;
  }
  return profiles;
}
