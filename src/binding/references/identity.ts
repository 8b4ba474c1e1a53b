import { typeOfCode } from "../../lexicon/document-codes.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";

/** What a symbol says, for a document cited without it. */
export type Identity = Pick<Draft, "symbol" | "issuerCode" | "number" | "year">;

/** `QĐ 969`: type and number, however the number is padded. */
export const shortKey = (docType: string | null, number: string | null): string =>
  `${docType} ${(number ?? "").replace(/^0+/, "").toLowerCase()}`;

/** The day up to which a report can know documents: its own, else the end of its period. */
export const horizon = ({ date, periodYear }: ReferenceContext): string | null =>
  date ?? (periodYear === null ? null : `${periodYear}-12-31`);

/** `của Quốc hội` fits `QH15`. */
export const sameIssuer = (stated: string, code: string | null): boolean =>
  stated === code || (stated === "QH" && (code ?? "").startsWith("QH"));

/** `57-NQ/TW`, also printed `57/NQ-TW`. */
const PARTY = /^(\d+[A-Za-zĐđ]?)-([^\d/-]+)\/(.+)$/;
/** `06/TU` behind `Nghị quyết`. */
const UNTYPED = /^(\d+[A-Za-zĐđ]?)\/(TU|TW)$/;

/** One writing for all of a symbol: no leading zero, Party symbols as the others, the type word where the code is missing. */
export function canonicalSymbol(symbol: string, docType: string | null): string {
  const plain = symbol.replace(/^0+(?=\d)/, "").replace(PARTY, "$1/$2-$3");
  return docType !== null && typeOfCode(docType) ? plain.replace(UNTYPED, `$1/${docType}-$2`) : plain;
}

/** The year inside a symbol: of `30/2020/NĐ-CP`. */
export function printedYear(symbol: string | null): number | null {
  const year = /\/(\d{4})\//.exec(symbol ?? "")?.[1];
  return year === undefined ? null : Number(year);
}
