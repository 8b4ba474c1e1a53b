import type { Indicator } from "../model/indicator.ts";
import type { Draft } from "./draft.ts";
import { draftsFromJson } from "./from-json.ts";
import { draftsFromTsv } from "./from-tsv.ts";
import { problemOf, type CatalogueProblem } from "./problems.ts";

/** A catalogue as read from a file, or everything that is wrong with it, in the order of its lines. */
export type ReadCatalogue =
  | { indicators: readonly Indicator[]; problems: readonly [] }
  | { indicators: null; problems: readonly CatalogueProblem[] };

const isJson = (text: string): boolean => /^\s*[[{]/u.test(text);

/** Reads entries as JSON (an array of indicators) or as TSV (a line each under a line of column names). */
export function readCatalogue(text: string): ReadCatalogue {
  const read = isJson(text) ? draftsFromJson(text) : draftsFromTsv(text);
  if (!Array.isArray(read)) return { indicators: null, problems: [read as CatalogueProblem] };
  const seen = new Map<string, number>();
  const problems = (read as Draft[]).flatMap((draft) => problemOf(draft, seen) ?? []);
  return problems.length > 0
    ? { indicators: null, problems }
    : { indicators: (read as Draft[]).map(({ entry }) => entry as unknown as Indicator), problems: [] };
}

/** A user's own entries, then those of `base` whose id is not among them: of two that fit alike the own one is taken. */
export function addToCatalogue(base: readonly Indicator[], own: readonly Indicator[]): Indicator[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...base.filter(({ id }) => !ids.has(id))];
}
