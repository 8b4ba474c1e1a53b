import { issuerNames } from "../../lexicon/issuer-names.ts";
import { issuers } from "../../lexicon/issuers.ts";
import { nameParticles, officeNames, rankingPhrases, rankingWords } from "../../lexicon/ranked-names.ts";
import { isAcronym, startsCapital } from "../../text/capitals.ts";
import { Phrases } from "../../text/phrases.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { Cover, type Scene } from "../scene.ts";
import type { Slot } from "../slot.ts";
import { measureHeadAt } from "../words.ts";

const ranks = new Phrases<true>(rankingPhrases.map((phrase) => [phrase, true]));
const offices = new Phrases<true>(
  [...officeNames, ...issuers.map(({ name }) => name), ...issuerNames.map(([name]) => name)].map((name) => [
    name,
    true,
  ]),
);
/** `Bệnh viện Sản - Nhi`, `TP. Huế`, `Sở TT&TT` */
const NAME_MARKS = new Set([".", ",", "-", "&"]);
/** One capital may only begin a sentence: `Hồ sơ`. */
const FEWEST = 2;

/** Where the name of an office ends that begins at `at`: `Sở Y tế`; `at` where none does. */
export const officeAt = (tokens: Tokens, at: number): number =>
  (startsCapital(tokens, at) ? offices.match(tokens, at)?.to : undefined) ?? at;

/** True where a token list is the name of a place or office and nothing else: `Tam Kỳ`, `Sở Tài nguyên và Môi trường`. */
export function isProperName({ layout }: Scene, list: readonly number[]): boolean {
  const { tokens } = layout;
  const { forms, kinds } = tokens;
  let names = 0;
  let read = -1;
  for (const at of list) {
    if (at < read) continue;
    read = ranks.match(tokens, at)?.to ?? -1;
    if (read > at) continue;
    const capital = startsCapital(tokens, at);
    const office = officeAt(tokens, at);
    if (office > at) {
      read = office;
      names += FEWEST;
    } else if (kinds[at] !== TokenKind.Word) {
      // `dẫn đầu là các địa phương: Bắc Ninh`
      if (!NAME_MARKS.has(forms[at]!) && !(forms[at] === ":" && names === 0)) return false;
    } else if (capital) names++;
    else if (
      !nameParticles.has(forms[at]!) &&
      !rankingWords.has(forms[at]!) &&
      !(list.includes(at - 1) && startsCapital(tokens, at - 1))
    )
      return false;
  }
  return names >= FEWEST;
}

/** `Nhóm dẫn đầu gồm`: of whom a ranking speaks, and nothing of what is measured. */
export function onlyRanks({ layout: { tokens } }: Scene, list: readonly number[]): boolean {
  let read = -1;
  for (const at of list) {
    if (at < read) continue;
    read = ranks.match(tokens, at)?.to ?? -1;
    const form = tokens.forms[at]!;
    if (read < 0 && !rankingWords.has(form) && !nameParticles.has(form) && !NAME_MARKS.has(form))
      return false;
  }
  return true;
}

const NAMERS = new Set([":", "là", "gồm", "như", "về"]);

/**
 * Of `Về tỷ lệ trực tuyến: dẫn đầu là Ninh Bình`, `Huyện có số hồ sơ nhiều nhất là Cao Lãnh` what is measured; none where no name alone
 * ends the words.
 */
export function beforeNamed(scene: Scene, list: readonly number[]): readonly number[] {
  const { forms } = scene.layout.tokens;
  for (let i = list.length - 1; i > 0; i--) {
    if (!NAMERS.has(forms[list[i]!]!)) continue;
    if (!isProperName(scene, list.slice(i + 1))) return [];
    const topic = list.slice(0, i);
    if (!onlyRanks(scene, topic)) return rankedBy(scene, topic);
  }
  return [];
}

const PARTS = new Set([",", ";", ":", "và", "ở", "tại", "là", "gồm", "như", "(", ")"]);
const NAME_TOKENS = 8;

/** `tỷ lệ cao` says of nothing what it is. */
const LEAST_MEASURE = 3;

const BRAND_LETTERS = 4;

/** `Agribank (65%), BIDV (62,3%)`: one word with a capital, but for the short ones that open a Vietnamese name. */
function isBrand({ layout: { tokens } }: Scene, list: readonly number[]): boolean {
  const [at] = list;
  if (list.length !== 1 || at === undefined || !startsCapital(tokens, at)) return false;
  return isAcronym(tokens, at) || tokens.forms[at]!.length > BRAND_LETTERS;
}

/** The name right in front of a bracket that the slot opens: of `ở thị xã Vĩnh Châu (14.210 người), huyện Kế Sách (11.874 người)`. */
export function nameBeforeBracket(scene: Scene, { frame, lead, sentence }: Slot): number[] {
  const { forms } = scene.layout.tokens;
  if (!frame.outer || lead.from > frame.from + 1) return [];
  let from = frame.from;
  const floor = Math.max(sentence.from, frame.from - NAME_TOKENS);
  while (from > floor && !PARTS.has(forms[from - 1]!)) from--;
  const list = Array.from({ length: frame.from - from }, (_, i) => from + i);
  if (!isProperName(scene, list) && !isBrand(scene, list)) return [];
  const first = list.findIndex((at) => !rankingWords.has(forms[at]!));
  const name = list.slice(first);
  // the area of the figure says so already
  return name.every((at) => scene.cover[at] === Cover.Place) ? [] : name;
}

/** What those that a list names are ranked by: `tỷ lệ hồ sơ trễ hạn` of `Một số đơn vị có tỷ lệ hồ sơ trễ hạn cao`. */
export function rankedBy({ layout: { tokens } }: Scene, list: readonly number[]): readonly number[] {
  const head = list.findIndex((at) => measureHeadAt(tokens, at) > 0);
  let to = list.length;
  while (to > 0 && rankingWords.has(tokens.forms[list[to - 1]!]!)) to--;
  return head < 0 || to - head < LEAST_MEASURE || to === list.length ? list : list.slice(head, to);
}
