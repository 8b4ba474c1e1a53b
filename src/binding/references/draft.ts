import { readIssuerPhrase, type IssuerPhrase } from "../../lexicon/issuer-phrase.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import type { Tokens } from "../../text/tokens.ts";

/** A mention on its way to become an entry. */
export interface Draft extends ReferenceMention {
  /** `của UBND tỉnh Thanh Hóa` in or behind the mention. */
  issuedBy: IssuerPhrase | null;
  /** The token behind the mention and its issuer, where a title may begin. */
  end: number;
}

function draftOf(mention: ReferenceMention, tokens: Tokens): Draft {
  const comma = tokens.forms[mention.to] === ",";
  const behind = readIssuerPhrase(tokens, comma ? mention.to + 1 : mention.to);
  const issuedBy = behind ?? issuerWithin(mention, tokens);
  return { ...mention, issuedBy, end: behind?.to ?? mention.to };
}

/** `Quyết định 749/QĐ-TTg của Thủ tướng Chính phủ ngày 03/6/2020`. */
function issuerWithin(mention: ReferenceMention, tokens: Tokens): IssuerPhrase | null {
  if (mention.date === null) return null;
  for (let at = mention.from + 1; at < mention.to; at++) {
    const issuer = readIssuerPhrase(tokens, at);
    if (issuer && issuer.to < mention.to) return issuer;
  }
  return null;
}

/** Drafts of all mentions; a report has one number of its own, the first. */
export function draftsOf(mentions: readonly ReferenceMention[], tokens: Tokens): Draft[] {
  const own = mentions.find((mention) => mention.own);
  return mentions.map((mention) => ({ ...draftOf(mention, tokens), own: mention === own }));
}
