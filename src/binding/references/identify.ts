import { grouped } from "./grouped.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { canonicalSymbol, sameIssuer, shortKey, type Identity } from "./identity.ts";
import { knownByNumber } from "./known-by-number.ts";
import { lawMeant } from "./law-editions.ts";

/**
 * Gives drafts without a symbol the one that they mean: that of the only fitting document cited in full in the
 * report, else of the only known document that fits. Where two fit, none is taken.
 */
export function identify(drafts: readonly Draft[], context: ReferenceContext): Draft[] {
  const full = drafts.filter((draft) => draft.symbol !== null && !draft.named);
  const cited = grouped(full, (draft) => shortKey(draft.docType, draft.number));
  return drafts.map((draft) => {
    if (draft.symbol !== null) return draft;
    if (draft.number === null) return { ...draft, ...lawMeant(draft, context) };
    const candidates = cited.get(shortKey(draft.docType, draft.number)) ?? [];
    const identity = candidates.length > 0 ? onlyCited(draft, candidates) : knownByNumber(draft, context);
    return identity ? { ...draft, ...identity } : draft;
  });
}

const agree = (left: unknown, right: unknown): boolean => left === null || right === null || left === right;

function onlyCited(draft: Draft, candidates: readonly Draft[]): Identity | null {
  const stated = draft.issuedBy?.code ?? null;
  const fitting = candidates.filter(
    (other) =>
      agree(draft.year, other.year) &&
      agree(draft.date, other.date) &&
      (stated === null || sameIssuer(stated, other.issuerCode)),
  );
  const symbols = new Set(fitting.map((other) => canonicalSymbol(other.symbol!, other.docType)));
  const years = new Set(fitting.flatMap((other) => other.year ?? []));
  if (symbols.size !== 1 || years.size > 1) return null;
  const { symbol, issuerCode, number } = fitting[0]!;
  return { symbol, issuerCode, number, year: draft.year ?? [...years][0] ?? null };
}
