import { isAcronym, startsCapital } from "../../text/capitals.ts";
import { isAdverbialStart, onlyOpens } from "../clause-marks.ts";
import { Cover, type Scene } from "../scene.ts";
import { within } from "../within.ts";
import { frameAt, visibleTokens, type Slot } from "../slot.ts";
import { contentWords, measureHeadAt } from "../words.ts";
import { behindSaying, behindSpeaker } from "./speech.ts";
import { countWords, stripped, trimmed, usable } from "./token-text.ts";

const LEAD_WORDS = 16;
/** Words that begin with what is measured are kept together as far as a label has room. */
const HEADED_WORDS = 22;

/** Cuts a token list at its commas. */
function chunks(scene: Scene, list: readonly number[]): number[][] {
  const parts: number[][] = [[]];
  for (const at of list) {
    if (scene.layout.tokens.forms[at] === "," && scene.cover[at] === Cover.None) parts.push([]);
    else parts.at(-1)!.push(at);
  }
  return parts.filter((part) => part.length > 0);
}

/** `Cụ thể`, `Theo báo cáo`, `trong 9 tháng năm 2022`: says when or by whom, names nothing. */
function isAdverbial(scene: Scene, chunk: readonly number[]): boolean {
  const first = chunk[0]!;
  if (scene.cover[first] === Cover.Date) return contentWords(scene, first, chunk.at(-1)! + 1) === 0;
  return isAdverbialStart(scene.layout.tokens, first);
}

const HEAD_OPENERS = new Set(["và", "còn", "với", "có", "đưa", "nâng", "về", "thì", "riêng"]);

/** First word of a chunk behind `và`, `còn`, `với`, a date or a place. */
function firstWord(scene: Scene, chunk: readonly number[]): number {
  const at = chunk.find(
    (i) =>
      usable(scene, i) && scene.cover[i] !== Cover.Place && !HEAD_OPENERS.has(scene.layout.tokens.forms[i]!),
  );
  return at ?? chunk[0]!;
}

/** `ngược lại Quảng Ninh lùi 02 bậc`: what opens the clause, without a comma. */
function behindOpening({ layout: { tokens } }: Scene, chunk: number[]): number[] {
  const end = chunk.findIndex((at) => startsCapital(tokens, at));
  return end > 0 && onlyOpens(tokens, chunk[0]!, chunk[end]!) ? chunk.slice(end) : chunk;
}

function dropAdverbials(scene: Scene, parts: number[][]): number[][] {
  let first = behindSpeaker(scene, parts);
  while (first < parts.length - 1 && isAdverbial(scene, parts[first]!)) first++;
  const [head, ...rest] = parts.slice(first);
  return head ? [behindOpening(scene, head), ...rest] : [];
}

/** Puts the commas back between chunks that follow each other. */
function joinChunks(scene: Scene, parts: readonly number[][]): number[] {
  const joined: number[] = [];
  for (const part of parts) {
    const comma = part[0]! - 1;
    if (joined.length > 0 && scene.layout.tokens.forms[comma] === ",") joined.push(comma);
    joined.push(...part);
  }
  return joined;
}

const PLACE_OPENERS = new Set([
  "tại",
  "ở",
  "trên",
  "địa",
  "bàn",
  "toàn",
  "cả",
  "của",
  "trong",
  "riêng",
  "cũng",
  "đã",
  "hiện",
  "được",
  "về",
  "thì",
]);

/** First words of `cả nước`, `toàn quốc`; `ngân sách tỉnh` keeps its last word. */
const NATION_OPENERS = new Set(["cả", "toàn"]);

/** `TP Bắc Giang`: a place within a province sets its figure apart. */
function smallPlaces({ places }: Scene, list: readonly number[]): (at: number) => boolean {
  const small = within(places, { from: list[0] ?? 0, to: (list.at(-1) ?? -1) + 1 }).filter(
    ({ level }) => level === "district" || level === "commune",
  );
  return (at) => small.some(({ from, to }) => from <= at && at < to);
}

/** `Tại tỉnh Phú Thọ đã có`, `... trên địa bàn tỉnh`, `... của cả nước`: the area is said elsewhere. */
function withoutPlace(scene: Scene, list: number[]): number[] {
  const { forms } = scene.layout.tokens;
  const small = smallPlaces(scene, list);
  const isPlace = (i: number): boolean => scene.cover[list[i]!] === Cover.Place && !small(list[i]!);
  let first = 0;
  let place = -1;
  while (first < list.length && (isPlace(first) || PLACE_OPENERS.has(forms[list[first]!]!))) {
    if (isPlace(first)) place = first;
    first++;
  }
  const from = place < 0 ? 0 : first;
  let to = list.length;
  while (to > from && isPlace(to - 1)) to--;
  const joined = to < list.length && to > from && PLACE_OPENERS.has(forms[list[to - 1]!]!);
  const nation = to < list.length && NATION_OPENERS.has(forms[list[to]!]!);
  if (!joined && !nation) to = list.length;
  if (joined) while (to > from && PLACE_OPENERS.has(forms[list[to - 1]!]!)) to--;
  return to - from < 2 ? list.slice(from) : list.slice(from, to);
}

/** `Tỷ lệ số hóa hồ sơ, giấy tờ, kết quả giải quyết`: what is digitised, not what is measured. */
const goesOn = ({ layout }: Scene, chunk: readonly number[]): boolean =>
  layout.tokens.forms[chunk[0]!] === "kết" && layout.tokens.forms[chunk[1] ?? -1] === "quả";

const SOURCE_WORDS = new Set(["theo", "tại", "của", "do", "số", "cho"]);

/** `Dự toán giao tại Nghị quyết số 305/NQ-HĐND cho khối thuế`: where it is written is said elsewhere. */
function withoutDocuments({ cover, layout }: Scene, list: number[]): number[] {
  if (!list.some((at) => cover[at] === Cover.Reference)) return list;
  const kept: number[] = [];
  for (const at of list) {
    if (cover[at] !== Cover.Reference) kept.push(at);
    else while (kept.length > 0 && SOURCE_WORDS.has(layout.tokens.forms[kept.at(-1)!]!)) kept.pop();
  }
  return kept;
}

/** `phấn đấu đến hết năm 2025 tỷ lệ giải ngân`: what is measured begins behind the date. */
function behindDeadline(scene: Scene, list: number[]): number[] {
  const date = list.findLastIndex((at) => scene.cover[at] === Cover.Date);
  if (date < 0) return list;
  const rest = list.slice(date + 1);
  return rest.length > 0 && measureHeadAt(scene.layout.tokens, rest[0]!) > 0 ? rest : list;
}

const SHORT_NAME = 4;

/** The words in front of a figure, and the `GRDP` of `Tổng sản phẩm trên địa bàn (GRDP)`, which is short for them. */
function withShortNames({ layout: { tokens } }: Scene, slot: Slot): number[] {
  const isShortName = (at: number): boolean => {
    const frame = frameAt(slot, at);
    return frame.outer === slot.frame && frame.to - frame.from <= SHORT_NAME && isAcronym(tokens, at);
  };
  const plain = visibleTokens(slot, slot.lead);
  if (plain.length > LEAD_WORDS || plain.length === slot.lead.to - slot.lead.from) return plain;
  const list: number[] = [];
  for (let at = slot.lead.from; at < slot.lead.to; at++)
    if (frameAt(slot, at) === slot.frame || isShortName(at)) list.push(at);
  return list;
}

/** Words before the figure: the last clause, from its measure head where it has one. */
export function leadWords(scene: Scene, slot: Slot): number[] {
  if (slot.lead.from >= slot.lead.to) return [];
  const { tokens } = scene.layout;
  const parts = chunks(scene, behindSaying(scene, withShortNames(scene, slot)));
  if (parts.length === 0) return [];
  const heads = (part: readonly number[]): boolean => measureHeadAt(tokens, firstWord(scene, part)) > 0;
  let headed = parts.findLastIndex(heads);
  const before =
    headed > 0 && goesOn(scene, parts[headed]!) ? parts.slice(0, headed).findLastIndex(heads) : -1;
  if (before >= 0) headed = before;
  const kept = headed >= 0 ? parts.slice(headed) : dropAdverbials(scene, parts);
  const most = headed >= 0 ? HEADED_WORDS : LEAD_WORDS;
  while (kept.length > 1 && countWords(scene, trimmed(scene, kept.flat())) > most) kept.shift();
  const joined = behindDeadline(scene, withoutDocuments(scene, joinChunks(scene, kept)));
  return withoutPlace(
    scene,
    tokens.forms[joined.at(-1) ?? -1] === ":" ? stripped(scene, joined) : trimmed(scene, joined),
  );
}

/** What the chunks in front of the clause name: `Theo DTI năm 2021, thành phố giữ hạng 7`. */
export function adverbialWords(scene: Scene, slot: Slot): number[] {
  if (slot.lead.from >= slot.lead.to) return [];
  const all = chunks(scene, visibleTokens(slot, slot.lead));
  const parts = all.slice(behindSpeaker(scene, all), -1);
  const { tokens } = scene.layout;
  const named = parts.findLast(
    (part) =>
      contentWords(scene, part[0]!, part.at(-1)! + 1) >= 2 && !onlyOpens(tokens, part[0]!, part.at(-1)! + 1),
  );
  return named ? trimmed(scene, named) : [];
}
