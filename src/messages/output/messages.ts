import type { Bound, Kind, RelationType, Role } from "../../model/observation.ts";

/** Words of files and pages made for others to open. */
export interface OutputMessages {
  help: {
    format: (names: readonly string[]) => string;
    csvDialect: string;
  };
  /** Why a csv of several parts cannot be. */
  oneTable: string;
  sheets: {
    indicators: string;
    dates: string;
    references: string;
    findings: string;
    comparison: string;
    proposals: string;
    sources: string;
    league: string;
  };
  columns: {
    source: string;
    heading: string;
    role: string;
    bound: string;
    upper: string;
    denominator: string;
    start: string;
    end: string;
    areaCode: string;
    indicator: string;
    relation: string;
    confidence: string;
    sentence: string;
    code: string;
    column: string;
    severity: string;
    finding: string;
    arithmetic: string;
    rule: string;
    figures: string;
    absolute: string;
    relative: string;
    points: string;
    change: string;
    judgement: string;
    remarks: string;
    match: string;
    score: string;
    statedBy: string;
    pillar: string;
    place: (column: string) => string;
    asWritten: (column: string) => string;
  };
  kinds: Record<Kind, string>;
  bounds: Record<Bound, string>;
  roles: Record<Role, string>;
  relations: Record<RelationType, string>;
  unchanged: string;
  matches: Record<"catalogue" | "label" | "map", string>;
  page: PageMessages;
}

/** Words of a page to look at. */
export interface PageMessages {
  /** Name of the page where it holds several reports. */
  reports: (count: number) => string;
  text: string;
  figures: string;
  skip: string;
  search: string;
  filters: string;
  all: string;
  pillar: string;
  flag: string;
  reset: string;
  shown: (shown: string, all: string) => string;
  flags: { unsure: string; finding: string; target: string; change: string };
  legend: string;
  marks: { figure: string; date: string; reference: string };
  toText: (line: string) => string;
  better: string;
  worse: string;
  chart: (points: string) => string;
  beforeAfter: string;
  overTime: string;
  byArea: string;
  noFindings: string;
  shared: (count: number) => string;
  onlyOne: string;
  made: string;
}
