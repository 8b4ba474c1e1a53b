import { knownDocuments } from "../../lexicon/known-documents.ts";
import { laws } from "../../lexicon/laws.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Draft } from "./draft.ts";

const LIST_WORDS = new Set([",", ";", "và", "hoặc", "số"]);
const MOST_LIST_WORDS = 3;

/** True where nothing but list words stands between two drafts. */
function listed(tokens: Tokens, first: Draft, second: Draft): boolean {
  if (second.from - first.end > MOST_LIST_WORDS || second.from <= first.end) return false;
  for (let at = first.end; at < second.from; at++) {
    if (tokens.kinds[at] !== TokenKind.Break && !LIST_WORDS.has(tokens.forms[at]!)) return false;
  }
  return true;
}

/** Types of symbols of the National Assembly, which do not show them. */
const assemblyTypes = new Map<string, string>([
  ...knownDocuments
    .filter(({ symbol }) => /QH\d+$/.test(symbol))
    .map(({ symbol }) => [symbol, "NQ"] as const),
  ...laws.map(({ symbol, name }) => [symbol, typeOfLaw(name)] as const),
]);

function typeOfLaw(name: string): string {
  if (name.startsWith("Bộ luật")) return "BL";
  return name.startsWith("Luật") ? "L" : "PL";
}

const isAssembly = (draft: Draft): boolean => /^(?:QH|UBTVQH)\d*$/.test(draft.issuerCode ?? "");

/**
 * Types of symbols that show none: of the head in a list (`các Kế hoạch số 1906/UBND-KGVX, 1907/UBND-KGVX`), of the
 * known law or resolution, else an official letter.
 */
export function completeTypes(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const complete: Draft[] = [];
  for (const draft of drafts) {
    const before = complete.at(-1);
    if (draft.docType !== null) complete.push(draft);
    else if (isAssembly(draft))
      complete.push({ ...draft, docType: assemblyTypes.get(draft.symbol ?? "") ?? null });
    else if (before && listed(tokens, before, draft)) complete.push({ ...draft, docType: before.docType });
    else complete.push({ ...draft, docType: "CV" });
  }
  return complete;
}

/** The issuer at the end of a list is that of all: `Nghị quyết số 57, 59, 66 và 68 của Bộ Chính trị`. */
export function shareIssuers(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let i = shared.length - 2; i >= 0; i--) {
    const draft = shared[i]!;
    const next = shared[i + 1]!;
    const open = draft.symbol === null && draft.issuedBy === null && draft.docType === next.docType;
    if (open && listed(tokens, draft, next)) shared[i] = { ...draft, issuedBy: next.issuedBy };
  }
  return shared;
}
