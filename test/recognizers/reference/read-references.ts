import type { ReferenceMention } from "../../../src/model/mention.ts";
import { referenceRecognizers } from "../../../src/recognizers/reference/index.ts";
import { scanner } from "../../../src/recognizers/scan.ts";
import { normalizeText } from "../../../src/text/normalize.ts";
import { sliceTokens, tokenize } from "../../../src/text/tokens.ts";

const scan = scanner(referenceRecognizers);

export interface Read {
  text: string;
  mention: ReferenceMention;
}

/** The references the recognisers alone read, with their words. */
export function readReferences(raw: string): Read[] {
  const tokens = tokenize(normalizeText(raw));
  return scan(tokens).flatMap((mention) =>
    mention.type === "reference" ? [{ mention, text: sliceTokens(tokens, mention.from, mention.to) }] : [],
  );
}

/** `QĐ 2951/QĐ-BCT BCT 2021 2021-12-27`: what a mention says, in one line for a table. */
export const summaryOf = ({ mention }: Read): string =>
  [mention.docType, mention.symbol ?? `#${mention.number}`, mention.issuerCode, mention.year, mention.date]
    .map((part) => part ?? "-")
    .join(" ");

/** The same words as other keyboards, converters and layouts leave them. */
export const writings = (text: string): Record<string, string> => ({
  NFC: text,
  NFD: text.normalize("NFD"),
  NBSP: text.replaceAll(" ", "\u00a0"),
  "narrow NBSP": text.replaceAll(" ", "\u202f"),
  "double spaces": text.replaceAll(" ", "  "),
  "en dash": text.replaceAll("-", "–"),
  capitals: text.toUpperCase(),
  "capitals in NFD": text.toUpperCase().normalize("NFD"),
  Eth: text.replaceAll("Đ", "Ð"),
});
