import { dateRecognizers } from "../../../src/recognizers/date/index.ts";
import { resolveDates, type DateContext, type ResolvedDate } from "../../../src/calendar/resolve/index.ts";
import { scanner } from "../../../src/recognizers/scan.ts";
import type { DateMention } from "../../../src/model/mention.ts";
import { normalizeText } from "../../../src/text/normalize.ts";
import { sliceTokens, TokenKind, tokenize, type Tokens } from "../../../src/text/tokens.ts";

const scan = scanner(dateRecognizers);

/** What a half-year report of July 2022 supplies. */
export const HALF_YEAR_REPORT: DocumentFacts = {
  documentYear: 2022,
  documentPeriod: { start: "2022-01-01", end: "2022-06-30" },
  documentDate: "2022-07-22",
};

export type DocumentFacts = Pick<DateContext, "documentYear" | "documentPeriod" | "documentDate">;

export interface FoundDate {
  text: string;
  start: number;
  end: number;
  mention: DateMention;
  resolved: ResolvedDate;
}

/** Dates of a text, resolved; sentences end at stops, blocks at newlines. */
export function readDates(raw: string, facts: DocumentFacts = HALF_YEAR_REPORT): FoundDate[] {
  const tokens = tokenize(normalizeText(raw));
  const mentions = scan(tokens) as DateMention[];
  const resolved = resolveDates(mentions, { ...facts, ...places(tokens) });
  return mentions.map((mention, at) => ({
    text: sliceTokens(tokens, mention.from, mention.to),
    start: tokens.starts[mention.from]!,
    end: tokens.ends[mention.to - 1]!,
    mention,
    resolved: resolved[at]!,
  }));
}

function places(tokens: Tokens): Pick<DateContext, "sentenceOf" | "blockOf" | "standsOver"> {
  const sentences: number[] = [];
  const blocks: number[] = [];
  for (let i = 0, sentence = 0, block = 0; i < tokens.count; i++) {
    sentences.push(sentence);
    blocks.push(block);
    if (tokens.kinds[i] === TokenKind.Break) block++;
    if (tokens.kinds[i] === TokenKind.Break || tokens.forms[i] === ".") sentence++;
  }
  return { sentenceOf: (i) => sentences[i]!, blockOf: (i) => blocks[i]!, standsOver: () => false };
}

/** Codes of all dates of a text, `!` for one that cannot be, `?` for one nothing fixes. */
export const codesOf = (text: string, facts?: DocumentFacts): string[] =>
  readDates(text, facts).map(({ resolved }) => (resolved.valid ? resolved.code || "?" : "!"));

/** The same text as other keyboards and documents have it. */
export const writings: readonly (readonly [name: string, rewrite: (text: string) => string])[] = [
  ["as written", (text) => text],
  ["NFD", (text) => text.normalize("NFD")],
  ["upper case", (text) => text.toUpperCase()],
  ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
  [
    "new tone places",
    (text) => text.replaceAll("lũy", "luỹ").replaceAll("khóa", "khoá").replaceAll("hòa", "hoà"),
  ],
];
