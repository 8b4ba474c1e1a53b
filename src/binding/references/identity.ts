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
