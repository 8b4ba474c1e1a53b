import type { Language } from "./messages.ts";

type Wording = (written: string) => string;

/** Remarks of the reading itself in English; the reading words them in Vietnamese. */
const ENGLISH: Readonly<Record<string, Wording>> = {
  "impossible-date": (written) => `a date that cannot be: ${written}`,
  "ambiguous-number": (written) => `“${written}” can be read in two ways; it was read the Vietnamese way`,
  "reference-two-dates": (written) => `one document is given two dates: ${written}`,
  "reference-after-report": (written) => `a document cited is later than the report: ${written}`,
  "reference-year-denied": (written) => `the year in the symbol is not that of the date: ${written}`,
  "reference-issuer-not-then": (written) => `the issuer did not exist at the time: ${written}`,
  "reference-type-contradiction": (written) => `the type word and the symbol disagree: ${written}`,
  "reference-impossible-date": (written) => `the date of a document cited cannot be: ${written}`,
};

/** A remark in the reader's language; `written` is the piece of the report it is about. */
export const remarkIn = (language: Language, code: string, message: string, written: string): string =>
  language === "en" ? (ENGLISH[code]?.(written) ?? message) : message;
