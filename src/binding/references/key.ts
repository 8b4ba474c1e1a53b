import { fold } from "../../text/fold.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { lawName } from "./law-editions.ts";
import { isLocal } from "./issuer.ts";

/** The document but for its year: `969/QĐ-UBND@tỉnh thanh hóa`. Local bodies number apart, so the place counts. */
function baseKey(draft: Draft, place: string | null, context: ReferenceContext): string {
  const issuer = draft.issuerCode ?? draft.issuedBy?.code ?? null;
  const scope = isLocal(issuer) && place !== null ? `@${fold(place)}` : "";
  if (draft.symbol !== null) return draft.symbol.replace(/^0+(?=\d)/, "") + scope;
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
    if (draft.year === null) return;
    const known = years.get(bases[i]!);
    if (known) known.add(draft.year);
    else years.set(bases[i]!, new Set([draft.year]));
  });
  return drafts.map((draft, i) => {
    const base = bases[i]!;
    const known = [...(years.get(base) ?? [])];
    const year = hasYear(draft) ? null : (draft.year ?? (known.length === 1 ? known[0]! : null));
    return year === null ? base : `${base}#${year}`;
  });
}
