import type { Flag } from "../../model/comparison.ts";

/** Two figures and their periods, as a reason for a flag speaks of them. */
export interface ReasonWords {
  before: string;
  after: string;
  beforePeriod: string;
  afterPeriod: string;
  beforeUnit: string;
  afterUnit: string;
  beforePlace: string;
  afterPlace: string;
}

/** What `dtx diff` and `dtx compare` say, in one language. */
export interface ComparisonMessages {
  help: {
    diff: string;
    compare: string;
    left: string;
    right: string;
    all: string;
    exitCode: string;
    by: string;
    rank: string;
    indicator: string;
    pillar: string;
    only: string;
    sort: string;
    missing: string;
    require: string;
    map: string;
    saveMap: string;
  };
  columns: {
    label: string;
    unit: string;
    change: string;
    trend: string;
    best: string;
    worst: string;
    highest: string;
    lowest: string;
    median: string;
    place: string;
    area: string;
    value: string;
    line: string;
  };
  /** What is compared, in one line. */
  twoPeriods: (area: string, left: string, right: string) => string;
  twoAreas: (period: string, left: string, right: string) => string;
  sameBoth: (area: string, period: string) => string;
  bothDiffer: (left: string, right: string) => string;
  bothDifferWarning: string;
  unknown: string;
  shared: (count: number) => string;
  onlyIn: (column: string, count: number) => string;
  seeAll: string;
  stoodAlone: (count: number) => string;
  proposals: (count: number) => string;
  noneShared: string;
  nothingSelected: string;
  points: string;
  places: (count: string, better: boolean) => string;
  flags: Record<Flag, string>;
  reasons: Record<Flag, (words: ReasonWords) => string>;
  restatedWithin: (words: ReasonWords) => string;
  /** Totals over times of unlike length, said once. */
  unlikePeriods: (before: string, after: string) => string;
  aboutRows: (said: string, count: number) => string;
  better: string;
  worse: string;
  missing: {
    title: string;
    states: (filled: number, all: number) => string;
    nothing: string;
    lacks: (count: number) => string;
  };
  league: (label: string) => string;
  /** What can be wrong in a map file. */
  mapProblems: Readonly<Record<string, string>>;
  savedMap: (file: string) => string;
  unusedDecision: (file: string, place: string) => string;
}
