import type { Report } from "../model/report.ts";
import type { Finding, Location } from "../model/finding.ts";
import { isIgnored } from "./ignored.ts";
import { readingOf, type Reading } from "./passage.ts";
import { rules } from "./registry.ts";
import type { Breach, Place, Rule } from "./rule.ts";

export interface CheckOptions {
  /** Rules to leave out: `stale`, or in one file or line only: `parts-sum@report.txt:12`. */
  ignore?: readonly string[];
  /** Language of the messages; Vietnamese unless told. */
  language?: "vi" | "en";
}

function locationOf({ report, item }: Place, readings: ReadonlyMap<Report, Reading>): Location {
  const passage = "sentence" in item ? readings.get(report)?.passageOf.get(item) : undefined;
  return {
    source: report.document.source,
    span: item.span,
    text: item.text,
    sentence: passage ? { text: passage.text, start: passage.start } : null,
  };
}

/** Reports in time order, so that across two of them the first is the earlier. */
const inTime = (readings: readonly Reading[]): Reading[] => {
  const day = ({ report: { document } }: Reading): string =>
    `${document.period?.end ?? document.date ?? ""} ${document.date ?? ""}`;
  return readings.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
};

/** Two reports of one area each; those of different areas state different things. */
const pairsOf = (readings: readonly Reading[]): (readonly [Reading, Reading])[] =>
  readings.flatMap((left, i) =>
    readings
      .slice(i + 1)
      .filter((right) => left.report.document.area?.code === right.report.document.area?.code)
      .map((right) => [left, right] as const),
  );

/**
 * Where reports contradict themselves or each other. Pure: the same reports give the same findings, in the order of the
 * reports and of the text.
 */
export function check(reports: Report | readonly Report[], options: CheckOptions = {}): Finding[] {
  const list = Array.isArray(reports) ? (reports as readonly Report[]) : [reports as Report];
  const readings = list.map(readingOf);
  const byReport = new Map(readings.map((reading) => [reading.report, reading]));
  const pairs = pairsOf(inTime(readings));
  const ignored = new Set(options.ignore);
  const worded = (rule: Rule, breach: Breach): Finding => ({
    rule: breach.rule ?? rule.id,
    severity: breach.severity ?? rule.severity,
    message: breach.message ?? rule.says[options.language ?? "vi"],
    arithmetic: breach.arithmetic,
    locations: breach.places.map((place) => locationOf(place, byReport)),
  });
  const findings = rules.flatMap((rule) => [
    ...readings.flatMap((reading) => rule.within?.(reading) ?? []).map((breach) => worded(rule, breach)),
    ...pairs.flatMap(([a, b]) => rule.across?.(a, b) ?? []).map((breach) => worded(rule, breach)),
  ]);
  const order = new Map(list.map((report, i) => [report.document.source, i]));
  const at = ({ locations: [first] }: Finding): readonly [number, number] => [
    order.get(first?.source ?? "") ?? 0,
    first?.span.start ?? 0,
  ];
  return findings
    .filter((finding) => !isIgnored(finding, ignored))
    .toSorted((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
}
