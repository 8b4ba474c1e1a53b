import { documentTypes, type DocumentType } from "./document-types.ts";
import { draftingUnits } from "./drafting-units.ts";
import { issuers, type IssuerEntry } from "./issuers.ts";

/** A code as the lexicon writes it: `TTG` is `TTg`, `QD` is `QĐ`. */
interface Known<E> {
  entry: E;
  writing: string;
}

/** Capitals, with Đ for Ð (U+00D0): the first try. */
const exact = (written: string): string => written.toUpperCase().replaceAll("Ð", "Đ");
/** D for Đ, for keyboards without it: the second try. */
const plain = (written: string): string => exact(written).replaceAll("Đ", "D");

class CodeTable<E> {
  readonly #exact = new Map<string, Known<E>>();
  readonly #plain = new Map<string, Known<E>>();

  add(writing: string, entry: E): void {
    const known = { entry, writing };
    if (!this.#exact.has(exact(writing))) this.#exact.set(exact(writing), known);
    if (!this.#plain.has(plain(writing))) this.#plain.set(plain(writing), known);
  }

  find(written: string): Known<E> | null {
    return this.#exact.get(exact(written)) ?? this.#plain.get(plain(written)) ?? null;
  }
}

const types = new CodeTable<DocumentType>();
for (const type of documentTypes) types.add(type.code, type);

const bodies = new CodeTable<IssuerEntry>();
for (const issuer of issuers) bodies.add(issuer.code, issuer);
for (const issuer of issuers) for (const alias of issuer.aliases ?? []) bodies.add(alias, issuer);

const units = new CodeTable<string>();
for (const unit of draftingUnits) units.add(unit.code, unit.name);

/** The document type whose code is written so: `QĐ`, `QD`, `QÐ`. */
export const typeOfCode = (written: string): DocumentType | null => types.find(written)?.entry ?? null;

/** The body whose code is written so: `TTg`, `TTG`, `BKH&ĐT`. */
export const issuerOfCode = (written: string): IssuerEntry | null => bodies.find(written)?.entry ?? null;

/** True for the code of a drafting office: `CNTT`, `KGVX`. */
export const isDraftingUnit = (written: string): boolean => units.find(written) !== null;

/** The writing of a code in a normalised symbol; unknown codes in capitals. */
export const canonicalCode = (written: string): string =>
  (types.find(written) ?? bodies.find(written) ?? units.find(written))?.writing ?? exact(written);
