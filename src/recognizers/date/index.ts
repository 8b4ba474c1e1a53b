import type { DateMention } from "../../model/mention.ts";
import type { Recognizer, Triggers } from "../recognizer.ts";
import { readDayStretch, readNamedDay, readNumberDay, readTimedDay } from "./day-phrase.ts";
import { isInsideChain } from "./document-symbol.ts";
import { readListed } from "./list.ts";
import { mentionOf } from "./mention.ts";
import { readMonth, readShortMonth, readSlashMonth } from "./month.ts";
import { MONTH_COUNT_WORDS, readHalf, readMonths, readRestOfYear } from "./months.ts";
import { readQuarter, readShortQuarter } from "./quarter.ts";
import { extendRange, readRange } from "./range.ts";
import { firstOf, isYearly, type Reader } from "./reading.ts";
import { readRelative, readYearEnd, RELATIVE_WORDS } from "./relative.ts";
import { readBareYear, readComparedYearStart, readYear, readYearSpan, YEAR_SPAN_WORDS } from "./year.ts";

export { readDay, type FullDay } from "./day.ts";

type Examples = Recognizer["examples"];

function rule(id: string, triggers: Triggers, read: Reader, examples: Examples): Recognizer<DateMention> {
  return {
    id,
    triggers,
    examples,
    read(tokens, at) {
      const found = read(tokens, at);
      return found && !isYearly(tokens, found.to) ? mentionOf(tokens, extendRange(tokens, found), id) : null;
    },
  };
}

const readChainHead = firstOf(readDayStretch, readNumberDay, readTimedDay, readSlashMonth);
const readNumberDate: Reader = (tokens, at) => (isInsideChain(tokens, at) ? null : readChainHead(tokens, at));

/** Rules for dates and periods, the longer reading before the shorter. */
export const dateRecognizers: readonly Recognizer<DateMention>[] = [
  rule("date.range", { words: ["từ", "kể"] }, readRange, {
    accepts: ["từ ngày 1 đến 15/8/2023", "từ năm 2021 đến năm 2023"],
    refuses: ["từ 10 đến 15%"],
  }),
  rule("date.months", { numbers: true, words: MONTH_COUNT_WORDS }, readMonths, {
    accepts: ["6 tháng đầu năm 2022", "9 tháng năm 2022"],
    refuses: ["sau 6 tháng triển khai"],
  }),
  rule("date.day", { words: ["ngày"] }, firstOf(readDayStretch, readNamedDay), {
    accepts: ["ngày 22/7/2022", "ngày 05 tháng 7 năm 2024"],
    refuses: ["ngày làm việc"],
  }),
  rule("date.number", { numbers: true }, readNumberDate, {
    accepts: ["22/7/2022", "29 - 04 - 2020"],
    refuses: ["9/11 dịch vụ công", "30/2020/NĐ-CP"],
  }),
  rule("date.month", { words: ["tháng"] }, readMonth, {
    accepts: ["tháng 8/2022", "tháng Tư"],
    refuses: ["hàng tháng"],
  }),
  rule("date.short-month", { words: ["t", "th"] }, readShortMonth, {
    accepts: ["T8/2022"],
    refuses: ["T8"],
  }),
  rule("date.short-quarter", { words: ["q", "qi", "qii", "qiii", "qiv"] }, readShortQuarter, {
    accepts: ["Q3/2023"],
    refuses: ["Q3"],
  }),
  rule("date.quarter", { words: ["quý"] }, readQuarter, {
    accepts: ["Quý III năm 2023", "quý 2/2024"],
    refuses: ["quý vị"],
  }),
  rule("date.listed", { numbers: true, words: ["i", "ii", "iii", "iv"] }, readListed, {
    accepts: ["quý I, II/2024"],
    refuses: ["tháng 8, 6 huyện"],
  }),
  rule("date.half", { words: ["nửa"] }, readHalf, {
    accepts: ["nửa đầu năm 2022"],
    refuses: ["một nửa"],
  }),
  rule("date.rest", { words: ["những", "các"] }, readRestOfYear, {
    accepts: ["những tháng cuối năm 2023"],
    refuses: ["các tháng"],
  }),
  rule("date.span", { words: YEAR_SPAN_WORDS }, readYearSpan, {
    accepts: ["giai đoạn 2022 - 2025"],
    refuses: ["giai đoạn 2"],
  }),
  rule("date.year", { words: ["năm"] }, readYear, {
    accepts: ["năm 2022"],
    refuses: ["5 năm"],
  }),
  rule("date.year-start", { words: ["đầu"] }, readComparedYearStart, {
    accepts: ["so với đầu năm"],
    refuses: ["nhiệm vụ đầu năm"],
  }),
  rule("date.bare-year", { numbers: true }, readBareYear, {
    accepts: ["so với 2020", "2021-2025"],
    refuses: ["2020 hồ sơ"],
  }),
  rule("date.relative", { words: RELATIVE_WORDS }, readRelative, {
    accepts: ["cùng kỳ năm trước", "quý trước"],
    refuses: ["các năm trước", "thực hiện"],
  }),
  rule("date.year-end", { words: ["cuối", "hết"] }, readYearEnd, {
    accepts: ["đến cuối năm"],
    refuses: ["nhiệm vụ cuối năm"],
  }),
];
