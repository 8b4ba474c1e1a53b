import { typeOfCode } from "../../lexicon/document-codes.ts";
import { fold } from "../../text/fold.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { isLocal, issuerCodeOf } from "./issuer.ts";
import { lawName } from "./law-editions.ts";

/** `57-NQ/TW`, also printed `57/NQ-TW`. */
const PARTY = /^(\d+\p{L}?)-(\p{L}+)\/(.+)$/u;
/** `06/TU` behind `Nghị quyết`. */
const UNTYPED = /^(\d+\p{L}?)\/(TU|TW)$/u;

/** One writing for all of a symbol: no leading zero, Party symbols as the others, the type word where the code is missing. */
function canonicalSymbol(symbol: string, docType: string | null): string {
  const plain = symbol.replace(/^0+(?=\d)/, "").replace(PARTY, "$1/$2-$3");
  return docType !== null && typeOfCode(docType) ? plain.replace(UNTYPED, `$1/${docType}-$2`) : plain;
}

/** The document but for its year: `969/QĐ-UBND@tỉnh thanh hóa`. Local bodies number apart, so the place counts. */
function baseKey(draft: Draft, place: string | null, context: ReferenceContext): string {
  const issuer = issuerCodeOf(draft);
  const scope = isLocal(issuer) && place !== null ? `@${fold(place)}` : "";
  if (draft.symbol !== null) return canonicalSymbol(draft.symbol, draft.docType) + scope;
  if (draft.number === null) return lawName(draft, context.tokens);
  const by = issuer === null ? "" : ` ${issuer}`;
  return `${draft.docType} ${draft.number.replace(/^0+(?=\d)/, "")}${by}${scope}`;
}

const hasYear = (draft: Draft): boolean => /\/\d{4}\//.test(draft.symbol ?? "");

/**
 * Keys of all drafts. Numbers begin anew every year, so the year belongs to the key: `969/QĐ-UBND#2022`. An undated
 * mention takes the year of the only dated one, and stays apart where two fit.
 */
export function keysOf(
  drafts: readonly Draft[],
  places: readonly (string | null)[],
  context: ReferenceContext,
): string[] {
  const bases = drafts.map((draft, i) => baseKey(draft, places[i] ?? null, context));
  const years = new Map<string, Set<number>>();
  drafts.forEach((draft, i) => {
    if (draft.year !== null) years.set(bases[i]!, (years.get(bases[i]!) ?? new Set()).add(draft.year));
  });
  return drafts.map((draft, i) => {
    const base = bases[i]!;
    if (hasYear(draft)) return base;
    const known = [...(years.get(base) ?? [])];
    const year = draft.year ?? (known.length === 1 ? known[0]! : null);
    return year === null ? base : `${base}#${year}`;
  });
}
