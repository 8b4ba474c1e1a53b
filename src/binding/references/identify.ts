import { grouped } from "../grouped.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { canonicalSymbol, printedYear, sameIssuer, shortKey, type Identity } from "./identity.ts";
import { knownByNumber } from "./known-by-number.ts";
import { lawMeant } from "./law-editions.ts";

/**
 * Gives drafts without a symbol the one that they mean: that of the document cited in full in the report, or of a
 * known document. Where two fit, none is taken.
 */
export function identify(drafts: readonly Draft[], context: ReferenceContext): Draft[] {
  const cited = citedByNumber(drafts);
  return drafts.map((draft) => {
    if (draft.symbol !== null) return draft;
    if (draft.number === null) return { ...draft, ...lawMeant(draft, context) };
    const fitting = (cited.get(shortKey(draft.docType, draft.number)) ?? []).filter((other) =>
      fits(draft, other),
    );
    return { ...draft, ...onlyIdentity(draft, fitting, knownByNumber(draft, context)) };
  });
}

/** Documents cited in full by type and number, each once. */
function citedByNumber(drafts: readonly Draft[]): Map<string, Draft[]> {
  const full = drafts.filter((draft) => draft.symbol !== null && !draft.named);
  const distinct = new Map(full.map((draft) => [`${draft.symbol} ${draft.year} ${draft.date}`, draft]));
  return grouped(distinct.values(), (draft) => shortKey(draft.docType, draft.number));
}

const agree = (left: unknown, right: unknown): boolean => left === null || right === null || left === right;

const fits = (draft: Draft, other: Draft): boolean =>
  agree(draft.year, other.year) &&
  agree(draft.date, other.date) &&
  (draft.issuedBy === null || sameIssuer(draft.issuedBy.code, other.issuerCode));

function onlyIdentity(draft: Draft, cited: readonly Draft[], known: Identity | null): Identity | null {
  const symbols = new Set(cited.map((other) => canonicalSymbol(other.symbol!, other.docType)));
  if (known) symbols.add(canonicalSymbol(known.symbol!, draft.docType));
  const years = new Set(cited.flatMap((other) => other.year ?? []));
  if (symbols.size !== 1 || years.size > 1) return null;
  const { symbol, issuerCode, number } = cited[0] ?? known!;
  return { symbol, issuerCode, number, year: draft.year ?? printedYear(symbol) };
}
