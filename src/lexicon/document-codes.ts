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

/** Everything the lexicon knows of a written code. */
export interface Code {
  /** The writing in a normalised symbol; unknown codes in capitals. */
  writing: string;
  type: DocumentType | null;
  issuer: IssuerEntry | null;
  /** A drafting office: `CNTT`, `KGVX`. */
  unit: boolean;
  known: boolean;
}

function lookUp(written: string): Code {
  const type = types.find(written);
  const issuer = bodies.find(written);
  const unit = units.find(written);
  const known = type ?? issuer ?? unit;
  return {
    writing: known?.writing ?? exact(written),
    type: type?.entry ?? null,
    issuer: issuer?.entry ?? null,
    unit: unit !== null,
    known: known !== null,
  };
}

const kept = new Map<string, Code>();
const KEPT_LIMIT = 2_000;

/** What a code means; reports repeat few codes, so answers are kept. */
export function codeOf(written: string): Code {
  const found = kept.get(written);
  if (found) return found;
  const code = lookUp(written);
  if (kept.size < KEPT_LIMIT) kept.set(written, code);
  return code;
}

/** The document type whose code is written so: `QĐ`, `QD`, `QÐ`. */
export const typeOfCode = (written: string): DocumentType | null => codeOf(written).type;

/** The body whose code is written so: `TTg`, `TTG`, `BKH&ĐT`. */
export const issuerOfCode = (written: string): IssuerEntry | null => codeOf(written).issuer;
