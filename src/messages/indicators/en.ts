import type { IndicatorMessages } from "./messages.ts";

export const indicatorsEn: IndicatorMessages = {
  help: {
    catalogue: "List and search the indicators that dtx knows",
    words: "words of the name, of a synonym or of the id, with or without tone marks",
    pillar: "one pillar only, such as 'kinh te so' (no tone marks needed)",
    format: "how to print: table, json",
    file: "a catalogue of your own (TSV or JSON): adds indicators, replaces those with the same id",
  },
  columns: {
    id: "Id",
    name: "Indicator",
    unit: "Unit",
    pillar: "Pillar",
    direction: "Better",
    aggregation: "Adds up as",
  },
  directions: { higher: "up", lower: "down", none: "" },
  aggregations: { stock: "stock", "flow-cumulative": "cumulative", rate: "rate", rank: "rank" },
  none: "No indicator.",
  problems: {
    at: (file, line, problem) => `${file}, line ${line}: ${problem}`,
    more: (count) => `${count} more. Mend the lines above and run again.`,
    unreadable: (reason) =>
      `the catalogue cannot be read (${reason}). A JSON array or a TSV table is needed.`,
    missingColumn: (column) => `column ${column} is missing.`,
    missingValue: (field) => `${field} is empty or of the wrong type.`,
    badId: (value) => `the id ${value} may have small letters, digits, dots and underscores only.`,
    unknownValue: (field, value, allowed) =>
      `${field} does not take ${value || "an empty value"}. Choose: ${allowed}.`,
    repeatedId: (value, first) => `the id ${value} stands on line ${first} already.`,
    sharedName: (value, first) => `the name "${value}" is that of the indicator on line ${first}.`,
  },
};
