import { laws, type Law } from "../../lexicon/laws.ts";
import { fold } from "../../text/fold.ts";
import { sliceTokens, type Tokens } from "../../text/tokens.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { grouped } from "../grouped.ts";
import { horizon, type Identity } from "./identity.ts";

const editionsOf = grouped(laws, (law) => fold(law.name));
const names = [...editionsOf.keys()].toSorted((a, b) => b.length - a.length);

/** ` năm 2014`, ` số 60/2014/QH13`. */
const NUMBER = / (?:(?:năm|ngày|số) )?\d/;

/** The name of the law in the mention: as the lexicon has it, else as written. */
export function lawName(draft: Draft, tokens: Tokens): string {
  const written = fold(sliceTokens(tokens, draft.from, draft.to));
  const known = names.find((name) => written.startsWith(name));
  if (known !== undefined) return known;
  const number = written.search(NUMBER);
  return number < 0 ? written : written.slice(0, number);
}

const yearOf = ({ symbol }: Law): number => Number(symbol.split("/")[1]);
const issuerOf = ({ symbol }: Law): string => symbol.split(/[/-]/).at(-1)!;

/** The edition that a name means: of its date or year, else the newest that the report can know; else none. */
export function lawMeant(draft: Draft, context: ReferenceContext): Partial<Identity> {
  const editions = editionsOf.get(lawName(draft, context.tokens)) ?? [];
  const meant = onlyEdition(draft, editions, horizon(context));
  if (!meant) return {};
  const number = meant.symbol.split("/")[0]!;
  return { symbol: meant.symbol, number, year: yearOf(meant), issuerCode: issuerOf(meant) };
}

const only = (fitting: readonly Law[]): Law | undefined => (fitting.length === 1 ? fitting[0] : undefined);

function onlyEdition(draft: Draft, editions: readonly Law[], day: string | null): Law | undefined {
  if (draft.date !== null) return only(editions.filter((law) => law.date === draft.date));
  if (draft.year !== null) return only(editions.filter((law) => yearOf(law) === draft.year));
  if (day === null) return only(editions);
  return editions.filter((law) => (law.date ?? `${yearOf(law)}-12-31`) <= day).at(-1);
}
