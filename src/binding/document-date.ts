import { meetingWords, publishedOn } from "../lexicon/report-words.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import type { ResolvedDate } from "./resolved.ts";
import { Cover, type Scene } from "./scene.ts";

const published = new Phrases<true>(publishedOn.map((word) => [word, true]));
const LETTERHEAD_TOKENS = 24;
const MEETING_TOKENS = 900;

const isDay = (date: ResolvedDate): boolean =>
  date.mention.kind === "day" &&
  date.valid &&
  !date.mention.asOf &&
  !date.mention.open &&
  !date.mention.deadline;

/** `Ba Bể, ngày 22 tháng 9 năm 2020`: a place that no list of provinces has. */
const capitalised = (scene: Scene, at: number): boolean => {
  const { text, starts, kinds } = scene.layout.tokens;
  const first = text[starts[at] ?? 0] ?? "";
  return kinds[at] === TokenKind.Word && first !== first.toLowerCase();
};

/** `Cần Thơ, ngày 05 tháng 7 năm 2022` on a line of its own. */
function signsLetterhead(scene: Scene, date: ResolvedDate): boolean {
  const { layout } = scene;
  const block = layout.blocks[layout.blockAt(date.mention.from)];
  if (!block || block.kind === "furniture" || block.to - block.from > LETTERHEAD_TOKENS) return false;
  if (date.mention.to < block.to - 1) return false;
  const comma = date.mention.outer.from - 1;
  if (layout.tokens.forms[comma] !== ",") return false;
  return scene.cover[comma - 1] === Cover.Place || capitalised(scene, comma - 1);
}

const OPENING_TOKENS = 9;

/** `Chiều ngày 22/7/2022, Ban chỉ đạo ... tổ chức Hội nghị`: a day at the start of a sentence. */
function opensSentence(scene: Scene, date: ResolvedDate): boolean {
  const { layout } = scene;
  const sentence = layout.sentenceAt(date.mention.from);
  if (date.mention.outer.from - sentence.from > OPENING_TOKENS) return false;
  const dateline = layout.tokens.forms.lastIndexOf("-", date.mention.outer.from - 1);
  for (let at = Math.max(sentence.from, dateline + 1); at < date.mention.outer.from; at++) {
    const hour = layout.tokens.kinds[at] === TokenKind.Number;
    if (!hour && !meetingWords.has(layout.tokens.forms[at]!)) return false;
  }
  return true;
}

/** `... diễn ra chiều 14/7/2022`, `tổ chức ngày 14/7/2022` */
function namesMeeting(scene: Scene, date: ResolvedDate): boolean {
  const { forms } = scene.layout.tokens;
  const before = forms.slice(Math.max(0, date.mention.outer.from - 6), date.mention.from);
  return ["tổ", "chức", "diễn", "sáng", "chiều", "tối", "họp", "nghị"].some((word) => before.includes(word));
}

const inBody = (scene: Scene, date: ResolvedDate): boolean => {
  const block = scene.layout.blocks[scene.layout.blockAt(date.mention.from)];
  return block !== undefined && block.kind !== "furniture" && block.kind !== "row";
};

/** Words beside a day that only say the hour. */
const HOUR_WORDS = new Set([
  "am",
  "pm",
  "sa",
  "ch",
  "gmt",
  "h",
  "giờ",
  "phút",
  "lúc",
  "thứ",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
]);

/** A line that gives the day of publication, or nothing but a day. */
function publishes(scene: Scene, date: ResolvedDate): boolean {
  const { layout } = scene;
  const block = layout.blocks[layout.blockAt(date.mention.from)];
  if (!block || block.to - block.from > LETTERHEAD_TOKENS) return false;
  let first = block.from;
  while (first < block.to - 1 && layout.tokens.kinds[first] === TokenKind.Symbol) first++;
  if (published.match(layout.tokens, first)) return true;
  for (let at = block.from; at < block.to; at++) {
    const word = layout.tokens.kinds[at] === TokenKind.Word && scene.cover[at] === Cover.None;
    if (word && !HOUR_WORDS.has(layout.tokens.forms[at]!)) return false;
  }
  return block.kind !== "furniture";
}

/** News of a meeting comes out within this many days. */
const NEWS_DAYS = 60;
const days = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The day a meeting was held, in the year of publication where the text leaves the year out. */
function meetingDay(date: ResolvedDate, published: string | null): string | null {
  const { parts } = date.mention;
  if (!published || date.end === null) return date.end;
  const implied = parts.unit === "day" && parts.year === null;
  const day = implied ? published.slice(0, 4) + date.end.slice(4) : date.end;
  const passed = days(published) - days(day);
  return passed >= 0 && passed <= NEWS_DAYS ? day : null;
}

/** The day of signing in a letterhead, else of the meeting, else of publication. */
export function documentDate(scene: Scene, dates: readonly ResolvedDate[]): string | null {
  const found = dates.filter(isDay);
  const signed = found.find((date) => signsLetterhead(scene, date));
  if (signed) return signed.end;
  const published = found.find((date) => publishes(scene, date))?.end ?? null;
  const body = found.filter(
    (date) => inBody(scene, date) && date.mention.from < MEETING_TOKENS && !publishes(scene, date),
  );
  const meetings = [
    ...body.filter((date) => opensSentence(scene, date)),
    ...body.filter((date) => namesMeeting(scene, date)),
  ];
  for (const meeting of meetings) {
    const day = meetingDay(meeting, published);
    if (day) return day;
  }
  return published;
}
