import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import type { Reference } from "../../model/reference.ts";
import type { TokenRange } from "../../model/span.ts";
import { sliceTokens, type Tokens } from "../../text/tokens.ts";
import type { ReferenceContext } from "./context.ts";
import { draftOf, type Draft } from "./draft.ts";
import { findingsOf } from "./findings.ts";
import { identify } from "./identify.ts";
import { issuerOf, placeOf } from "./issuer.ts";
import { keysOf } from "./key.ts";
import { completeTypes } from "./lists.ts";
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
  const drafts = identify(
    completeTypes(
      tokens,
      mentions.map((mention) => draftOf(mention, tokens)),
    ),
    context,
  );
  const places = drafts.map((draft) => placeOf(draft, context));
  const keys = keysOf(drafts, places, context);
  const references = drafts.map((draft, i): Reference => {
    const around = surroundings(drafts, i, context);
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
      title: words(tokens, titleBehind(tokens, draft.end, around.to)),
      ...before(tokens, draft, around.from),
      key: keys[i]!,
      own: draft.own,
    };
  });
  const diagnostics = findingsOf(drafts, keys, context).map((finding) =>
    diagnosticOf(finding, tokens, lines),
  );
  return { references, diagnostics };
}

/** The sentence around a draft, cut at the references beside it. */
function surroundings(drafts: readonly Draft[], i: number, context: ReferenceContext): TokenRange {
  const draft = drafts[i]!;
  const sentence = context.sentenceRange(draft.from);
  const floor = Math.max(sentence.from, drafts[i - 1]?.to ?? 0);
  const next = drafts[i + 1];
  const limit = Math.max(sentence.to, draft.end);
  return { from: Math.min(floor, draft.from), to: next && !next.named ? Math.min(limit, next.from) : limit };
}

function before(tokens: Tokens, draft: Draft, floor: number): Pick<Reference, "pointer" | "relation"> {
  const pointer = pointerBefore(tokens, draft.from, floor);
  const relation =
    relationBefore(tokens, draft.from, floor) ?? (pointer && relationBefore(tokens, pointer.from, floor));
  return { pointer: words(tokens, pointer), relation };
}

const words = (tokens: Tokens, range: TokenRange | null): string | null =>
  range && sliceTokens(tokens, range.from, range.to).replace(/\s+/gu, " ").normalize("NFC");
