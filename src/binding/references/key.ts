import { fold } from "../../text/fold.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { canonicalSymbol, printedYear } from "./identity.ts";
import { isLocal, issuerCodeOf } from "./issuer.ts";
import { lawName } from "./law-editions.ts";

/** The document but for its year: `969/QĐ-UBND@tỉnh thanh hóa`. Local bodies number apart, so the place counts. */
function baseKey(draft: Draft, place: string | null, context: ReferenceContext): string {
  const issuer = issuerCodeOf(draft);
  const scope = isLocal(issuer) && place !== null ? `@${fold(place)}` : "";
  if (draft.symbol !== null) return canonicalSymbol(draft.symbol, draft.docType) + scope;
  if (draft.number === null) return lawName(draft, context.tokens);
  const by = issuer === null ? "" : ` ${issuer}`;
  return `${draft.docType} ${draft.number.replace(/^0+(?=\d)/, "")}${by}${scope}`;
}

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
    if (printedYear(draft.symbol) !== null) return base;
    const known = [...(years.get(base) ?? [])];
    const year = draft.year ?? (known.length === 1 ? known[0]! : null);
    return year === null ? base : `${base}#${year}`;
  });
}
