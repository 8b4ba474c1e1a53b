import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Draft } from "./draft.ts";

const LIST_WORDS = new Set([",", ";", "và", "hoặc", "số"]);

/** True where nothing but list words stands between two drafts. */
function listed(tokens: Tokens, first: Draft, second: Draft): boolean {
  if (second.from - first.end > 3 || second.from === first.end) return false;
  for (let at = first.end; at < second.from; at++) {
    if (tokens.kinds[at] !== TokenKind.Break && !LIST_WORDS.has(tokens.forms[at]!)) return false;
  }
  return true;
}

/**
 * Types of symbols that have none: of the head in a list (`các Kế hoạch số 1906/UBND-KGVX, 1907/UBND-KGVX`), a
 * resolution of the assembly (`20/2023/QH15` may be a law: left open), else an official letter.
 */
export function completeTypes(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const complete: Draft[] = [];
  for (const draft of drafts) {
    const before = complete.at(-1);
    if (draft.docType !== null) complete.push(draft);
    else if (before && listed(tokens, before, draft)) complete.push({ ...draft, docType: before.docType });
    else complete.push({ ...draft, docType: isAssembly(draft) ? null : "CV" });
  }
  return complete;
}

const isAssembly = (draft: Draft): boolean => /^(?:QH|UBTVQH)\d*$/.test(draft.issuerCode ?? "");
