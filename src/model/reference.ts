import type { Span } from "./span.ts";

export interface Issuer {
  code: string;
  name: string;
}

/** One mention of a document: `Quyết định số 2951/QĐ-BCT ngày 27/12/2021`. */
export interface Reference {
  id: string;
  text: string;
  span: Span;
  /** Code of the document type: `QĐ`, `NQ`, `NĐ`, `CT`, `KH`, `CV`, `L`. */
  type: string | null;
  number: string | null;
  year: number | null;
  /** Normalised, no spaces: `2951/QĐ-BCT`. */
  symbol: string | null;
  issuer: Issuer | null;
  /** ISO date as written in this mention. */
  date: string | null;
  title: string | null;
  /** `khoản 2 Điều 5` before the reference. */
  pointer: string | null;
  /** What the text does with it: `thực hiện`, `sửa đổi, bổ sung`, `thay thế`, `ban hành kèm theo`, `căn cứ`. */
  relation: string | null;
  /** The same for two mentions of one document. */
  key: string;
  /** True for the report's own letterhead number. */
  own: boolean;
}
