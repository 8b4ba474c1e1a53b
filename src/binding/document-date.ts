import { meetingWords, publishedOn } from "../lexicon/report-words.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import type { ResolvedDate } from "./resolved.ts";
import { Cover, type Scene } from "./scene.ts";

const published = new Phrases<true>(publishedOn.map((word) => [word, true]));
const LETTERHEAD_TOKENS = 24;
const MEETING_TOKENS = 900;

const isDay = (date: ResolvedDate): boolean =>
  date.mention.kind === "day" && date.valid && !date.mention.asOf && !date.mention.open && !date.mention.deadline;

/** `Cần Thơ, ngày 05 tháng 7 năm 2022` on a line of its own. */
function signsLetterhead(scene: Scene, date: ResolvedDate): boolean {
  const { layout } = scene;
  const block = layout.blocks[layout.blockAt(date.mention.from)];
  if (!block || block.kind === "furniture" || block.to - block.from > LETTERHEAD_TOKENS) return false;
  if (date.mention.to < block.to - 1) return false;
  const comma = date.mention.outer.from - 1;
  return layout.tokens.forms[comma] === "," && scene.cover[comma - 1] === Cover.Place;
}

/** `Chiều ngày 22/7/2022, Ban chỉ đạo ... tổ chức Hội nghị`: a day at the start of a sentence. */
function opensSentence(scene: Scene, date: ResolvedDate): boolean {
  const { layout } = scene;
  const sentence = layout.sentenceAt(date.mention.from);
  if (date.mention.outer.from - sentence.from > 6) return false;
  for (let at = sentence.from; at < date.mention.outer.from; at++) {
    if (!meetingWords.has(layout.tokens.forms[at]!)) return false;
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

/** A line that gives the day of publication, or nothing but a day. */
function publishes(scene: Scene, date: ResolvedDate): boolean {
  const { layout } = scene;
  const block = layout.blocks[layout.blockAt(date.mention.from)];
  if (!block || block.to - block.from > LETTERHEAD_TOKENS) return false;
  if (published.match(layout.tokens, block.from)) return true;
  for (let at = block.from; at < block.to; at++) {
    if (layout.tokens.kinds[at] === TokenKind.Word && scene.cover[at] === Cover.None) return false;
  }
  return block.kind !== "furniture";
}

/** The day of signing in a letterhead, else of the meeting, else of publication. */
export function documentDate(scene: Scene, dates: readonly ResolvedDate[]): string | null {
  const days = dates.filter(isDay);
  const meeting = days.filter((date) => inBody(scene, date) && date.mention.from < MEETING_TOKENS && !publishes(scene, date));
  const found =
    days.find((date) => signsLetterhead(scene, date)) ??
    meeting.find((date) => opensSentence(scene, date)) ??
    meeting.find((date) => namesMeeting(scene, date)) ??
    days.find((date) => publishes(scene, date));
  return found?.end ?? null;
}
