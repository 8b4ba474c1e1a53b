import type { Aggregation, Direction } from "../../model/indicator.ts";

/** What is said of the catalogue of indicators, in one language. */
export interface IndicatorMessages {
  help: { catalogue: string; words: string; pillar: string; format: string; file: string };
  columns: { id: string; name: string; unit: string; pillar: string; direction: string; aggregation: string };
  directions: Record<Direction, string>;
  aggregations: Record<Aggregation, string>;
  none: string;
  /** What is wrong with a line of a catalogue file. */
  problems: {
    at: (file: string, line: number, problem: string) => string;
    more: (count: number) => string;
    unreadable: (reason: string) => string;
    missingColumn: (column: string) => string;
    missingValue: (field: string) => string;
    badId: (value: string) => string;
    unknownValue: (field: string, value: string, allowed: string) => string;
    repeatedId: (value: string, first: number) => string;
    sharedName: (value: string, first: number) => string;
  };
}
