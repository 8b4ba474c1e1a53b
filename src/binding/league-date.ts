import { saysOneOf } from "../text/tokens.ts";
import { states } from "./bracket-date.ts";
import type { DateFinder, UsedDate } from "./date-finder.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

const LEAGUE_TOKENS = 600;
const INDEX_NAMES = new Set(["sipas", "dti", "papi", "pci"]);

/** `SIPAS đạt 83,02%` */
const namesIndex = (scene: Scene, { lead }: Slot): boolean =>
  saysOneOf(scene.layout.tokens, INDEX_NAMES, lead.from, lead.to);

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
  if (!placed && !namesIndex(scene, slot)) return null;
  const back = within === "sentence" ? 0 : LEAGUE_TOKENS;
  const range = { from: Math.max(0, slot.sentence.from - back), to: slot.figure.from };
  return finder.within(range).findLast((date) => date.league && states(date) && date.use !== "base") ?? null;
}
