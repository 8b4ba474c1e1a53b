import { knownDocuments, type KnownDocument } from "../../lexicon/known-documents.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { grouped } from "../grouped.ts";
import { horizon, sameIssuer, shortKey, type Identity } from "./identity.ts";

interface Known extends Identity {
  docType: string;
  document: KnownDocument;
}

/** `57-NQ/TW`, `749/QĐ-TTg`, `45/2020/NĐ-CP`. */
const TYPED = /^(\d+[a-z]?)(?:\/(\d{4}))?[/-]([^\d/-]+)[-/]([^\d/-]+)$/;
/** `202/2025/QH15`: among known documents a resolution. */
const ASSEMBLY = /^(\d+)\/(\d{4})\/(QH\d+)$/;

function knownOf(document: KnownDocument): Known[] {
  const { symbol } = document;
  const [, number, year, docType, issuerCode] =
    TYPED.exec(symbol) ?? ASSEMBLY.exec(symbol)?.toSpliced(3, 0, "NQ") ?? [];
  if (!document.short || !number || !docType || !issuerCode) return [];
  return [{ symbol, number, year: year ? Number(year) : null, issuerCode, docType, document }];
}

const byNumber = grouped(knownDocuments.flatMap(knownOf), (known) => shortKey(known.docType, known.number));

/** The only known document that type and number can mean at the time of the report. */
export function knownByNumber(draft: Draft, context: ReferenceContext): Identity | null {
  const candidates = byNumber.get(shortKey(draft.docType, draft.number)) ?? [];
  const fitting = candidates.filter((known) => canMean(draft, known, horizon(context)));
  if (fitting.length !== 1) return null;
  const { symbol, issuerCode, number, year } = fitting[0]!;
  return { symbol, issuerCode, number, year: draft.year ?? year };
}

function canMean(draft: Draft, known: Known, day: string | null): boolean {
  const { document, issuerCode } = known;
  const stated = draft.issuedBy?.code ?? null;
  if (stated === null ? document.short !== "alone" : !sameIssuer(stated, issuerCode)) return false;
  if (draft.date !== null) return draft.date === document.date;
  const year = known.year ?? (document.date === null ? null : Number(document.date.slice(0, 4)));
  if (draft.year !== null) return draft.year === year;
  if (day === null) return document.until === undefined;
  return (document.date ?? "") <= day && day <= (document.until ?? "9999");
}
