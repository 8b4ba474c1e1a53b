import type { Kind, Observation, Role } from "../../src/model/observation.ts";
import type { Report } from "../../src/model/report.ts";
import type { GoldEntry, GoldReport, Stretch } from "./gold.ts";

/** The first of the ways a gold field may be. */
const first = (value: unknown): string | null => (typeof value === "string" ? value.split("|")[0]! : null);

function sentenceAround(text: string, { start, end }: Stretch): string {
  const from = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(". ", start)) + 1;
  const stop = text.slice(end).search(/\.\s|\n/u);
  return text.slice(from, stop < 0 ? text.length : end + stop).trim();
}

/** What the label must hold, in the words of the sentence where it has them. */
function labelOf(label: unknown, sentence: string): string {
  const said = sentence.toLowerCase();
  const parts = Array.isArray(label) ? (label as string[]) : [];
  const ways = parts.map((part) => part.split("|"));
  return ways.map((way) => way.find((one) => said.includes(one.toLowerCase())) ?? way[0]!).join(" ");
}

function observationOf({ text }: GoldReport, { span, fields }: GoldEntry, id: string): Observation {
  const sentence = sentenceAround(text, span);
  const [start, end] = [first(fields["start"]), first(fields["end"])];
  const area = first(fields["area"]);
  return {
    id,
    text: text.slice(span.start, span.end),
    span: { ...span, line: 1, column: 1 },
    value: fields["value"] as number,
    upper: (fields["upper"] as number | undefined) ?? null,
    denominator: (fields["denominator"] as number | undefined) ?? null,
    kind: (first(fields["kind"]) ?? "count") as Kind,
    unit: first(fields["unit"]),
    bound: (first(fields["bound"]) ?? "exact") as Observation["bound"],
    role: (first(fields["role"]) ?? "actual") as Role,
    change: null,
    label: labelOf(fields["label"], sentence) || sentence.slice(0, 60),
    indicator: null,
    period: start || end ? { code: "", start, end, asOf: start === null, text: "" } : null,
    area: area === null ? null : { code: area, name: area },
    relation: null,
    confidence: 1,
    sentence,
  };
}

/** The report as a perfect reader of figures would give it, so that alignment is measured alone. */
export function goldObservations(gold: GoldReport): Report {
  const { area, start, end, date } = gold.document;
  const entries = gold.entries
    .filter(({ type }) => type === "indicator")
    .toSorted((a, b) => a.span.start - b.span.start);
  const indicators = entries.map((entry, at) => observationOf(gold, entry, `i${at + 1}`));
  entries.forEach(({ relation }, at) => {
    const to = relation ? entries.findIndex(({ span }) => span.start === relation.span.start) : -1;
    if (relation && to >= 0) indicators[at]!.relation = { type: relation.type, to: `i${to + 1}` };
  });
  return {
    schemaVersion: "1.0",
    document: {
      source: gold.name,
      title: null,
      encoding: "utf-8",
      area: area ? { code: area, name: area } : null,
      period: end ? { code: "", start: start ?? null, end, asOf: !start, text: "" } : null,
      date: date ?? null,
    },
    indicators,
    dates: [],
    references: [],
    diagnostics: [],
  };
}
