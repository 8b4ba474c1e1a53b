import { AFTER_BARE_YEAR, BEFORE_BARE_PERIOD, YEAR_KINDS, YEAR_SPANS } from "../../lexicon/period-words.ts";
import { Phrases } from "../../text/phrases.ts";
import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";
import { endsClause } from "./clause.ts";
import { yearAt } from "./digits.ts";
import { isSymbolTail } from "./document-symbol.ts";
import { reading, type Reading } from "./reading.ts";

const yearKinds = new Phrases(YEAR_KINDS.map((words) => [words, true] as const));

/** `năm 2022`, `năm2022`, `năm ngân sách 2022`; `năm 2021 - 2025` is a range. */
export function readYear(tokens: Tokens, at: number): Reading | null {
  if (tokens.forms[at] !== "năm") return null;
  const years = readYearStretch(tokens, at + 1);
  if (years) return { ...years, from: at, lead: at };
  const number = yearKinds.match(tokens, at + 1)?.to ?? at + 1;
  const year = yearAt(tokens, number);
  return year < 0 || isSymbolTail(tokens, number + 1)
    ? null
    : reading(at, number + 1, { unit: "year", year });
}

const yearSpans = new Phrases(YEAR_SPANS.map((words) => [words, true] as const));

/** `giai đoạn 2022 - 2025`, `nhiệm kỳ 2020-2025`, `giai đoạn từ 2021 đến năm 2025`, `giai đoạn I (2021-2023)`. */
export function readYearSpan(tokens: Tokens, at: number): Reading | null {
  const name = yearSpans.match(tokens, at);
  if (!name) return null;
  const start = skipWord(tokens, skipWord(tokens, name.to, "từ"), "năm");
  const years = readYearStretch(tokens, start) ?? readSeason(tokens, start);
  return years && { ...years, from: at, lead: at };
}

export const YEAR_SPAN_WORDS: readonly string[] = yearSpans.firstForms();

const skipWord = (tokens: Tokens, at: number, word: string): number =>
  tokens.forms[at] === word ? at + 1 : at;

const LONGEST_SPAN = 60;

/** Two years with a dash or `đến` between, the first the earlier: `2021-2025`, `2021 đến năm 2025`. */
export function readYearStretch(tokens: Tokens, at: number): Reading | null {
  const first = yearAt(tokens, at);
  if (first < 0 || !joinsYears(tokens, at + 1)) return null;
  const to = skipWord(tokens, at + 2, "năm");
  const last = yearAt(tokens, to);
  if (last <= first || last - first > LONGEST_SPAN || isSymbolTail(tokens, to + 1)) return null;
  return reading(at, to + 1, {
    unit: "range",
    first: { unit: "year", year: first },
    last: { unit: "year", year: last },
  });
}

/** `2021/2022` of `niên vụ 2021/2022`. */
function readSeason(tokens: Tokens, at: number): Reading | null {
  const first = yearAt(tokens, at);
  if (first < 0 || tokens.forms[at + 1] !== "/" || yearAt(tokens, at + 2) !== first + 1) return null;
  return reading(at, at + 3, {
    unit: "range",
    first: { unit: "year", year: first },
    last: { unit: "year", year: first + 1 },
  });
}

function joinsYears(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at];
  return form === "-" || form === "đến" || form === "tới" || form === "÷" || form === "~";
}

/** Years by numbers alone where nothing else can be meant: `2021-2025`, `so với 2020`, `năm 2021, 2022`, `PCI 2023`. */
export function readBareYear(tokens: Tokens, at: number): Reading | null {
  if (yearAt(tokens, at) < 0 || isGluedNumber(tokens, at)) return null;
  const years = readYearStretch(tokens, at);
  if (years) return tokens.forms[at + 1] === "-" ? years : null;
  const before = tokens.forms[at - 1] ?? "";
  const free =
    endsClause(tokens, at + 1) || tokens.forms[at + 1] === "(" || AFTER_BARE_YEAR.has(tokens.forms[at + 1]!);
  const meant = free
    ? BEFORE_BARE_PERIOD.has(before) || isTitleYear(tokens, at) || inYearList(tokens, at)
    : inYearList(tokens, at) && (before === "và" || inPlural(tokens, at));
  return meant ? reading(at, at + 1, { unit: "year", year: yearAt(tokens, at) }) : null;
}

/** `0203.3821.2022-2023`, `QĐ-2022`, `30/2022`. */
function isGluedNumber(tokens: Tokens, at: number): boolean {
  if (isSymbolTail(tokens, at + 1)) return true;
  return gluedToPrevious(tokens, at) && tokens.forms[at - 1] !== "(" && tokens.forms[at - 1] !== "“";
}

/** A year in brackets of its own, behind an acronym (`PCI 2023`), or behind a name at the end of a title (`Thái Nguyên 2022:`). */
function isTitleYear(tokens: Tokens, at: number): boolean {
  if (tokens.forms[at - 1] === "(") return tokens.forms[at + 1] === ")";
  if (at === 0 || tokens.kinds[at - 1] !== TokenKind.Word) return false;
  const word = tokens.text.slice(tokens.starts[at - 1], tokens.ends[at - 1]);
  if (word[0] === word[0]!.toLowerCase()) return false;
  const acronym = word.length >= 2 && word === word.toUpperCase();
  return (
    acronym ||
    tokens.forms[at + 1] === ":" ||
    at + 1 >= tokens.count ||
    tokens.kinds[at + 1] === TokenKind.Break
  );
}

const LIST_REACH = 10;

/** `2022` of `năm 2021, 2022` and `các năm 2020, 2021 và 2022`. */
function inYearList(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > 1 && i > at - LIST_REACH; i -= 2) {
    const joint = tokens.forms[i];
    if ((joint !== "," && joint !== "và") || yearAt(tokens, i - 1) < 0) return false;
    if (tokens.forms[i - 2] === "năm") return true;
  }
  return false;
}

const PLURALS = new Set(["các", "những", "cả"]);

/** `các năm 2021, 2022, 2023 liên tục`: in a list said to be of years nothing is counted. */
function inPlural(tokens: Tokens, at: number): boolean {
  let i = at - 1;
  while (i > at - LIST_REACH && tokens.forms[i] !== "năm") i--;
  return PLURALS.has(tokens.forms[i - 1] ?? "") || tokens.kinds[i - 1] === TokenKind.Number;
}

/** `đầu năm 2022`, `đầu năm`: the first day, where it begins a range or is compared with. */
export function readYearStart(tokens: Tokens, at: number): Reading | null {
  if (tokens.forms[at] !== "đầu" || tokens.forms[at + 1] !== "năm") return null;
  const year = yearAt(tokens, at + 2);
  const to = year > 0 ? at + 3 : tokens.forms[at + 2] === "nay" ? at + 3 : at + 2;
  return reading(at, to, { unit: "day", day: 1, month: 1, year: year > 0 ? year : null });
}

/** `so với đầu năm`: the day the year began. */
export function readComparedYearStart(tokens: Tokens, at: number): Reading | null {
  const before = tokens.forms[at - 1];
  return before === "với" || before === "so" ? readYearStart(tokens, at) : null;
}
