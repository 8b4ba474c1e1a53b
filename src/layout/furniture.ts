import type { TokenRange } from "../model/span.ts";
import {
  captionStarts,
  counterLabels,
  counterWords,
  furnitureStarts,
  linkListHeads,
  recipientStarts,
} from "../lexicon/furniture.ts";
import { publishedOn } from "../lexicon/report-words.ts";
import { isRowText } from "./row.ts";
import { Phrases } from "../text/phrases.ts";
import { sliceTokens, TokenKind, type Tokens } from "../text/tokens.ts";

const always = (words: readonly string[]): Phrases<true> => new Phrases(words.map((word) => [word, true]));
const heads = always(linkListHeads);
const starts = always(furnitureStarts);
const counters = always(counterWords);
const labels = always(counterLabels);
const captions = always(captionStarts);
const recipients = always(recipientStarts);
const published = always(publishedOn);

const CAPTION_TOKENS = 45;
const FULL_PARAGRAPH_TOKENS = 60;
const FURNITURE_TOKENS = 40;
const COUNTER_TOKENS = 26;
const PUBLICATION_TOKENS = 40;

/** `Quang cảnh Hội nghị tại điểm cầu UBND tỉnh` */
export const isCaption = (tokens: Tokens, line: TokenRange): boolean =>
  line.to - line.from <= CAPTION_TOKENS && captions.match(tokens, line.from) !== null;

/** `CÁC TIN KHÁC` alone on its line. */
export function linkListFollows(tokens: Tokens, line: TokenRange): boolean {
  const hit = heads.match(tokens, line.from);
  return hit !== null && line.to - hit.to <= 1;
}

/** `Click để đánh giá bài viết`, `Hotline: 0983.970.780` */
export const isFurniture = (tokens: Tokens, line: TokenRange): boolean => {
  if (line.to - line.from > FURNITURE_TOKENS) return false;
  for (let at = line.from; at < line.to; at++) {
    const opens = at === line.from || tokens.forms[at - 1] === "|";
    if (opens && starts.match(tokens, at)) return true;
  }
  return false;
};

/** `Đang truy cập: 12 Tổng lượt truy cập: 30.516`; not `Hệ thống ghi nhận 1.234 lượt truy cập`. */
function mentionsCounter(tokens: Tokens, line: TokenRange): boolean {
  if (tokens.forms[line.to - 1] === "." || tokens.forms[line.to - 1] === ";") return false;
  if (line.to - line.from > COUNTER_TOKENS) return false;
  for (let at = line.from; at < line.to; at++) {
    const hit = counters.match(tokens, at);
    const counts = tokens.forms[hit?.to ?? -1] === ":" || tokens.kinds[hit?.to ?? -1] === TokenKind.Number;
    if (hit && (at === line.from || counts)) return true;
  }
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;

/** `Tháng 05 : 30.516`; not `Năm 2021`, the head of a column. */
function countsVisitors(tokens: Tokens, line: TokenRange): boolean {
  if (line.to - line.from > 7 || tokens.kinds[line.to - 1] !== TokenKind.Number) return false;
  if (line.to - line.from === 2 && YEAR.test(tokens.forms[line.to - 1]!)) return false;
  return labels.match(tokens, line.from) !== null;
}

/** `100%` alone on its line: the zoom of the page. */
const isLoneFigure = (tokens: Tokens, line: TokenRange): boolean =>
  line.to - line.from <= 2 &&
  tokens.kinds[line.from] === TokenKind.Number &&
  tokens.forms[line.to - 1] === "%";

/** `... tại kỳ họp thứ 13.(21/09/2020 7:55 CH)`: the title of other news with its day and hour. */
function isDatedLink(tokens: Tokens, line: TokenRange): boolean {
  const last = tokens.forms[line.to - 1];
  if (last !== ")") return false;
  const hour = tokens.forms[line.to - 2];
  return (hour === "ch" || hour === "sa") && tokens.forms.slice(line.to - 8, line.to).includes(":");
}

const endsSentence = (tokens: Tokens, line: TokenRange): boolean =>
  [".", "…", "”", "/"].includes(tokens.forms[line.to - 1]!);

/** `Đăng ngày 05-01-2024`, `Thứ Ba, 21-11-2023`: its day serves the document, its words no figure. */
function isPublication(tokens: Tokens, line: TokenRange): boolean {
  let at = line.from;
  while (at < line.to - 1 && tokens.kinds[at] === TokenKind.Symbol) at++;
  if (line.to - line.from > PUBLICATION_TOKENS || published.match(tokens, at) === null) return false;
  for (let i = line.from; i < line.to; i++) if (tokens.kinds[i] === TokenKind.Number) return true;
  return false;
}

/** `Rất tốt: 62%` under a poll, `Tháng 05: 30.516` under a counter: a short line with a figure right below furniture. */
function continuesFurniture(tokens: Tokens, line: TokenRange): boolean {
  const last = tokens.forms[line.to - 1]!;
  const figure = tokens.kinds[line.to - 1] === TokenKind.Number || last === "%" || last === ")";
  return (
    figure &&
    line.to - line.from <= 9 &&
    tokens.kinds[line.from] === TokenKind.Word &&
    tokens.forms.slice(line.from, line.to).includes(":")
  );
}

/** `Rất tốt (62%) Tốt (27%) Bình thường (11%)` near other furniture. */
const isPoll = (tokens: Tokens, line: TokenRange): boolean =>
  line.to - line.from <= COUNTER_TOKENS &&
  tokens.forms.slice(line.from, line.to).filter((form) => form === "%").length >= 2;

/** For each line, whether it belongs to the page rather than to the report. */
export function marksFurniture(tokens: Tokens, lines: readonly TokenRange[]): boolean[] {
  const marks = lines.map(
    (line) =>
      isFurniture(tokens, line) ||
      isLoneFigure(tokens, line) ||
      isDatedLink(tokens, line) ||
      isPublication(tokens, line) ||
      mentionsCounter(tokens, line),
  );
  const parted = lines.map((line) => isRowText(sliceTokens(tokens, line.from, line.to)));
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const beside = marks[i - 1] || marks[i + 1] || (next && countsVisitors(tokens, next));
    // `Tháng 5	1.204` below another row of a table counts no visitors
    const inTable = parted[i] && parted[i - 1] && !marks[i - 1];
    if (beside && !inTable && countsVisitors(tokens, line)) marks[i] = true;
    if (marks[i - 1] && continuesFurniture(tokens, line)) marks[i] = true;
    if ((marks[i - 1] || marks[i - 2] || marks[i + 1]) && isPoll(tokens, line)) marks[i] = true;
  });
  markLists(tokens, lines, marks);
  return marks;
}

/** Link lists and the addressees of a letter run on until a full paragraph comes. */
function markLists(tokens: Tokens, lines: readonly TokenRange[], marks: boolean[]): void {
  let inList = false;
  lines.forEach((line, i) => {
    const full = line.to - line.from >= FULL_PARAGRAPH_TOKENS && endsSentence(tokens, line);
    if (inList && full && !marks[i]) inList = false;
    if (linkListFollows(tokens, line) || recipients.match(tokens, line.from)) inList = true;
    if (inList) marks[i] = true;
  });
}
