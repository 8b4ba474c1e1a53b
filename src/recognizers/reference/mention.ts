import type { ReferenceMention, Remark } from "../../model/mention.ts";
import type { Tokens } from "../../text/tokens.ts";
import { readSigningDate } from "./signing-date.ts";
import type { SymbolReading } from "./symbol.ts";

type Known = Partial<ReferenceMention> & Pick<ReferenceMention, "by" | "from" | "to">;

/** A mention with what is known of the document; the rest is null. */
export const mentionOf = (known: Known): ReferenceMention => ({
  type: "reference",
  by: known.by,
  from: known.from,
  to: known.to,
  docType: known.docType ?? null,
  number: known.number ?? null,
  year: known.year ?? null,
  symbol: known.symbol ?? null,
  issuerCode: known.issuerCode ?? null,
  date: known.date ?? null,
  named: known.named ?? false,
  own: known.own ?? false,
  ...(known.remarks === undefined ? null : { remarks: known.remarks }),
});

/** The mention with the date behind it, which gives the year where the symbol has none. */
export function withSigningDate(tokens: Tokens, mention: ReferenceMention): ReferenceMention {
  const signed = readSigningDate(tokens, mention.to);
  if (!signed) return mention;
  const year = mention.year ?? (signed.date === null ? null : Number(signed.date.slice(0, 4)));
  const dated = { ...mention, to: signed.to, date: signed.date, year };
  if (signed.impossible === null) return dated;
  const remark: Remark = {
    code: "reference-impossible-date",
    severity: "warning",
    values: { date: signed.impossible },
  };
  return { ...dated, remarks: [...(mention.remarks ?? []), remark] };
}

/** What a symbol says of its document. */
export const symbolFacts = (reading: SymbolReading): Partial<ReferenceMention> => ({
  docType: reading.typeCode,
  number: reading.number,
  year: reading.year,
  symbol: reading.symbol,
  issuerCode: reading.issuerCode,
});
