import type { TokenRange } from "../model/span.ts";
import { saysOneOf, type Tokens } from "../text/tokens.ts";
import { states } from "./bracket-date.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import { contentWords, measureHeadAt } from "./words.ts";

const LEAGUE_TOKENS = 600;
const INDEX_NAMES = new Set(["sipas", "dti", "papi", "pci"]);

/** `SIPAS đạt 83,02%` */
const namesIndex = (scene: Scene, { lead }: Slot): boolean =>
  saysOneOf(scene.layout.tokens, INDEX_NAMES, lead.from, lead.to);

const RANKS = new Set(["xếp", "đứng", "hạng", "bảng"]);

/** `Quảng Ninh, Hải Phòng lần lượt đạt 90,61% và 90,14%`: whose the shares are, and not of what. */
const namesPlaces = (scene: Scene, { lead }: Slot): boolean =>
  scene.cover.subarray(lead.from, lead.to).includes(Cover.Place) &&
  contentWords(scene, lead.from, lead.to) === 0;

/** `Cao Bằng xếp cuối bảng với 81,21%` */
const ranksShare = ({ layout: { tokens } }: Scene, { lead }: Slot): boolean =>
  saysOneOf(tokens, RANKS, lead.from, lead.to) && !measuresIn(tokens, lead);

function measuresIn(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++)
    if (measureHeadAt(tokens, at) > 0 && !RANKS.has(tokens.forms[at]!)) return true;
  return false;
}

/** A rank or score goes with the year of the index spoken of last: `kết quả xếp hạng chuyển đổi số năm 2022 ... Trà Vinh đạt 0,6077 điểm`. */
export function leagueDate(
  scene: Scene,
  slot: Slot,
  finder: DateFinder,
  within: "sentence" | "report",
): UsedDate | null {
  const { kind, value } = slot.figure;
  // `giá trị chỉ số đạt 0,6417`
  const placed = kind === "rank" || kind === "score" || (kind === "count" && !Number.isInteger(value));
  const share = kind === "percent" && !namesIndex(scene, slot);
  const ranks = share && ranksShare(scene, slot);
  if (share ? !ranks && !namesPlaces(scene, slot) : !placed && !namesIndex(scene, slot)) return null;
  const back = within === "sentence" ? 0 : LEAGUE_TOKENS;
  const floor = share && !ranks ? scene.layout.blocks[slot.block]!.body : 0;
  const range = {
    from: Math.max(Math.min(floor, slot.sentence.from), slot.sentence.from - back),
    to: slot.figure.from,
  };
  return finder.within(range).findLast((date) => date.league && states(date) && date.use !== "base") ?? null;
}
