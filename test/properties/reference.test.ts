import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../../src/calendar/day.ts";
import { documentTypes } from "../../src/lexicon/document-types.ts";
import { draftingUnits } from "../../src/lexicon/drafting-units.ts";
import { issuers } from "../../src/lexicon/issuers.ts";
import { readReferences } from "../recognizers/reference/read-references.ts";

/** A reference as a clerk may write it, and what it means. */
interface Written {
  text: string;
  symbol: string;
  docType: string;
  issuerCode: string;
  date: string | null;
}

const RUNS = 10_000;
const BY_NAME = new Set(["L", "BL", "HP", "L-CTN", "CV"]);
const types = documentTypes.filter(({ code }) => !BY_NAME.has(code));
const bodies = issuers.filter(({ code }) => !/^(?:UBTV)?QH\d*$/.test(code));
const party = bodies.filter(({ code }) => /T[UW]$/.test(code));

const day = fc.record({
  year: fc.integer({ min: 1990, max: 2050 }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
});

const two = (value: number): string => String(value).padStart(2, "0");

const dateForms: readonly ((d: { year: number; month: number; date: number }) => string)[] = [
  ({ year, month, date }) => ` ngày ${date}/${month}/${year}`,
  ({ year, month, date }) => ` ngày ${two(date)}/${two(month)}/${year}`,
  ({ year, month, date }) => `, ngày ${date} tháng ${month} năm ${year}`,
  ({ year, month, date }) => ` ngày ${two(date)}-${two(month)}-${year}`,
  ({ year, month, date }) => ` (${date}/${month}/${year})`,
  ({ year, month, date }) => ` ký ngày ${date}/${month}/${year}`,
];

const spacings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replace("/", " / "),
  (text) => text.replace(/-(?=\p{L})/u, " - "),
  (text) => text.replaceAll("-", "–"),
  (text) => text.replaceAll("Đ", "Ð"),
  (text) => text.normalize("NFD"),
];

const frames: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Thực hiện ${text} của cơ quan có thẩm quyền, đến nay 27/27 xã đã hoàn thành.`,
  (text) => `theo ${text}; đạt 97,5%`,
  (text) => `(${text}).`,
  (text) => `“${text}”`,
];

const signed = fc.option(fc.record({ day, form: fc.constantFrom(...dateForms) }), { nil: null });

const written = fc
  .record({
    type: fc.constantFrom(...types),
    issuer: fc.constantFrom(...bodies),
    partyIssuer: fc.constantFrom(...party),
    unit: fc.constantFrom(...draftingUnits),
    shape: fc.constantFrom("plain", "year", "party", "letter"),
    number: fc.integer({ min: 1, max: 9999 }),
    padded: fc.boolean(),
    year: fc.integer({ min: 1990, max: 2030 }),
    word: fc.constantFrom(" số ", " ", " số: "),
    signed,
  })
  .map(({ type, issuer, partyIssuer, unit, shape, number, padded, year, word, signed }): Written => {
    const serial = padded ? two(number) : String(number);
    const symbol = {
      plain: `${serial}/${type.code}-${issuer.code}`,
      year: `${serial}/${year}/${type.code}-${issuer.code}`,
      party: `${serial}-${type.code}/${partyIssuer.code}`,
      letter: `${serial}/${issuer.code}-${unit.code}`,
    }[shape];
    const name = shape === "letter" ? "Công văn" : type.names[0]!;
    return {
      symbol,
      docType: shape === "letter" ? "CV" : type.code,
      issuerCode: shape === "party" ? partyIssuer.code : issuer.code,
      text: name + word + symbol + (signed ? signed.form(signed.day) : ""),
      date: signed && isoDay(signed.day.year, signed.day.month, signed.day.date),
    };
  })
  // Cục Thuế and a directive share the code CT: with an office that is a body as well, both readings stand.
  .filter(({ docType, symbol }) => !(docType === "CV" && /\/CT-(?:THH|CVT)$/.test(symbol)));

test("what is written from the tables is read back", () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom(...spacings),
      fc.constantFrom(...frames),
      ({ text, symbol, docType, issuerCode, date }, spacing, frame) => {
        const found = readReferences(frame(spacing(text)));
        expect(found).toHaveLength(1);
        expect(found[0]!.mention).toMatchObject({ symbol, docType, issuerCode, date });
      },
    ),
    { numRuns: RUNS },
  );
});
