import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import type { Reference } from "../../model/reference.ts";
import type { TokenRange } from "../../model/span.ts";
import { sliceTokens, type Tokens } from "../../text/tokens.ts";
import type { ReferenceContext } from "./context.ts";
import { draftsOf, type Draft } from "./draft.ts";
import { findingsOf } from "./findings.ts";
import { identify } from "./identify.ts";
import { issuerOf, placeOf } from "./issuer.ts";
import { keysOf } from "./key.ts";
import { completeTypes, shareIssuers } from "./lists.ts";
import { pointerBefore } from "./pointer.ts";
import { relationBefore } from "./relation.ts";
import { titleBehind } from "./title.ts";
import { diagnosticOf } from "./wording.ts";

export type { ReferenceContext } from "./context.ts";

/** The references of a report and what is odd about them. */
export interface BoundReferences {
  references: Reference[];
  diagnostics: Diagnostic[];
}

/** Mentions in text order become entries: which document each is, who issued it, and what the text says of it. */
export function bindReferences(
  mentions: readonly ReferenceMention[],
  context: ReferenceContext,
): BoundReferences {
  const { tokens, lines } = context;
  const found = draftsOf(mentions, tokens);
  const identified = identify(shareIssuers(tokens, completeTypes(tokens, found)), context);
  const titles = titlesOf(identified, context);
  const drafts = identified.filter((draft, i) => !namesItsOwnTitle(draft, i, identified, titles));
  const places = drafts.map((draft) => placeOf(draft, context));
  const keys = keysOf(drafts, places, context);
  const references = drafts.map((draft, i): Reference => {
    const floor = Math.max(context.sentenceRange(draft.from).from, drafts[i - 1]?.to ?? 0);
    return {
      id: `r${i + 1}`,
      text: sliceTokens(tokens, draft.from, draft.to),
      span: lines.span(tokens.starts[draft.from]!, tokens.ends[draft.to - 1]!),
      type: draft.docType,
      number: draft.number,
      year: draft.year,
      symbol: draft.symbol,
      issuer: issuerOf(draft, places[i]!),
      date: draft.date,
      title: words(tokens, titles.get(draft) ?? null),
      ...before(tokens, draft, floor),
      key: keys[i]!,
      own: draft.own,
    };
  });
  const diagnostics = findingsOf(drafts, keys, context).map((finding) =>
    diagnosticOf(finding, tokens, lines),
  );
  return { references, diagnostics };
}

function titlesOf(drafts: readonly Draft[], context: ReferenceContext): Map<Draft, TokenRange> {
  const titles = new Map<Draft, TokenRange>();
  drafts.forEach((draft, i) => {
    const limit = Math.max(context.sentenceRange(draft.from).to, draft.end);
    const others = drafts
      .slice(i + 1, i + 1 + MOST_IN_TITLE)
      .filter((other) => !other.named && other.from < limit);
    const title = titleBehind(context.tokens, draft.end, limit, others);
    if (title) titles.set(draft, title);
  });
  return titles;
}

const MOST_IN_TITLE = 8;

/** `Quyết định 749/QĐ-TTg phê duyệt Chương trình Chuyển đổi số quốc gia` cites one document, once. */
function namesItsOwnTitle(
  draft: Draft,
  i: number,
  drafts: readonly Draft[],
  titles: ReadonlyMap<Draft, TokenRange>,
): boolean {
  const holder = drafts[i - 1];
  const title = holder && titles.get(holder);
  return draft.named && title !== undefined && draft.to <= title.to && draft.symbol === holder?.symbol;
}

function before(tokens: Tokens, draft: Draft, floor: number): Pick<Reference, "pointer" | "relation"> {
  const pointer = pointerBefore(tokens, draft.from, floor);
  const relation =
    relationBefore(tokens, draft.from, floor) ?? (pointer && relationBefore(tokens, pointer.from, floor));
  return { pointer: words(tokens, pointer), relation };
}

const words = (tokens: Tokens, range: TokenRange | null): string | null =>
  range && sliceTokens(tokens, range.from, range.to).replace(/\s+/gu, " ");
