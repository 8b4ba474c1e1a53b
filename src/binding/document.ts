import type { Area } from "../model/observation.ts";
import { NATION, areaNamed } from "./areas.ts";
import { opensWithNation, reportingProvince, setsSideBySide, unnamedArea } from "./document-area.ts";
import { documentDate } from "./document-date.ts";
import { reportedPeriod } from "./document-period.ts";
import { resolveScene, type KnownDocument, type ResolvedDate } from "./resolved.ts";
import type { Scene } from "./scene.ts";

/** What the report says of itself, with its dates resolved by it. */
export interface DocumentFacts {
  date: string | null;
  period: ResolvedDate | null;
  /** The area that reports; null where a province, district or commune speaks of itself and no province is named. */
  area: Area | null;
  /** The province that reports, also where the report opens with the nation. */
  reporting: Area | null;
  nationFirst: boolean;
  /** Last day a result in this report can be of (ISO). */
  latest: string;
  dates: ResolvedDate[];
}

const NOTHING: KnownDocument = { documentYear: null, documentPeriod: null, documentDate: null };

/** The year most full dates near the top of the report are in. */
function yearOf(dates: readonly ResolvedDate[], signed: string | null): number | null {
  if (signed) return Number(signed.slice(0, 4));
  const votes = new Map<string, number>();
  for (const date of dates.slice(0, 40)) {
    if (!date.valid || !date.end || date.mention.kind === "range" || date.mention.asOf) continue;
    const year = date.end.slice(0, 4);
    votes.set(
      year,
      (votes.get(year) ?? 0) + (date.mention.kind === "half" || date.mention.kind === "months" ? 3 : 1),
    );
  }
  let best: string | null = null;
  for (const [year, count] of votes) if (best === null || count > votes.get(best)!) best = year;
  return best === null ? null : Number(best);
}

const GRACE_DAYS = 31;

/** Results are of days before the report's own, or of its period; a report may come a little before its period ends. */
function latestDay(date: string | null, end: string | null): string {
  const known = [date, end]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return known
    ? new Date(Date.parse(`${known}T00:00:00Z`) + GRACE_DAYS * 86_400_000).toISOString().slice(0, 10)
    : "9999";
}

/** A report that opens with the nation and does not turn to the province it names most is the nation's. */
export function reportingArea(facts: DocumentFacts, areas: readonly (Area | null)[]): Area | null {
  if (!facts.nationFirst) return facts.area;
  const provinces = new Set(areas.flatMap((area) => (area && area !== NATION ? [area.code] : [])));
  return provinces.size === 1 && provinces.has(facts.reporting?.code ?? "") ? facts.area : NATION;
}

/** Facts of the document: dates are resolved once without it, then with the year, then with the period found. */
export function documentFacts(scene: Scene): DocumentFacts {
  const first = resolveScene(scene, NOTHING);
  const dateFirst = documentDate(scene, first);
  const withYear = resolveScene(scene, {
    ...NOTHING,
    documentYear: yearOf(first, dateFirst),
    documentDate: dateFirst,
  });
  const date = documentDate(scene, withYear);
  const found = reportedPeriod(scene, withYear, date);
  const documentPeriod = found?.start && found.end ? { start: found.start, end: found.end } : null;
  const documentYear = found?.end ? Number(found.end.slice(0, 4)) : yearOf(withYear, date);
  const dates = resolveScene(scene, { documentYear, documentPeriod, documentDate: date });
  const period = found && (dates.find(({ mention }) => mention === found.mention) ?? found);
  const name = reportingProvince(scene);
  const reporting = name === null ? null : areaNamed(name, date ?? period?.end ?? null);
  const nationFirst = opensWithNation(scene) || setsSideBySide(scene);
  return {
    date,
    period,
    latest: latestDay(date, period?.end ?? null),
    area: reporting ?? unnamedArea(scene, nationFirst),
    reporting,
    nationFirst,
    dates,
  };
}
