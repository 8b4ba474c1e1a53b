import { AGGREGATIONS, DIRECTIONS } from "../model/indicator.ts";
import { tokenize } from "../text/tokens.ts";
import { kindsOf } from "./gate.ts";
import type { Draft } from "./draft.ts";
import { askedWords } from "./words.ts";

/** What is wrong with one line of a catalogue file; `src/messages` has the words. */
export type CatalogueProblem = { line: number } & (
  | { what: "unreadable"; reason: string }
  | { what: "missing-column"; column: string }
  | { what: "missing-value"; field: string }
  | { what: "bad-id"; value: string }
  | { what: "unknown-value"; field: string; value: string; allowed: readonly string[] }
  | { what: "repeated-id"; value: string; first: number }
  | { what: "shared-name"; value: string; first: number }
);

const ID = /^[a-z0-9][a-z0-9_.]*$/u;
const REQUIRED = ["id", "name", "unit", "pillar"] as const;

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** The first thing wrong with an entry, or null; `seen` holds ids and names with the line each first stood in. */
export function problemOf({ line, entry }: Draft, seen: Map<string, number>): CatalogueProblem | null {
  for (const field of REQUIRED) if (!isText(entry[field])) return { line, what: "missing-value", field };
  for (const field of ["synonyms", "dti"])
    if (!isTexts(entry[field])) return { line, what: "missing-value", field };
  const { id, name, unit, synonyms, direction, aggregation } = entry as Record<string, string> & {
    synonyms: string[];
  };
  if (!ID.test(id!)) return { line, what: "bad-id", value: id! };
  const allowed = { direction: DIRECTIONS, aggregation: AGGREGATIONS } as const;
  for (const [field, value] of Object.entries({ direction, aggregation })) {
    const values: readonly string[] = allowed[field as keyof typeof allowed];
    if (!values.includes(value ?? ""))
      return { line, what: "unknown-value", field, value: value ?? "", allowed: values };
  }
  const first = seen.get(id!);
  if (first !== undefined) return { line, what: "repeated-id", value: id!, first };
  seen.set(id!, line);
  const keys = new Map([name!, ...synonyms].map((way) => [nameKey(way, unit!), way]));
  for (const [key, value] of keys) {
    const taken = seen.get(key);
    if (taken !== undefined) return { line, what: "shared-name", value, first: taken };
  }
  for (const key of keys.keys()) seen.set(key, line);
  return null;
}

/** Two names with one key would fit the same figures. */
export const nameKey = (name: string, unit: string): string =>
  `${kindsOf(unit).join()} ${kindsOf(unit).includes("count") ? unit : ""}: ${askedWords(tokenize(name)).toSorted().join(" ")}`;
