import { clauseOpeners } from "../../lexicon/clause-words.ts";
import { isAcronym } from "../../text/capitals.ts";
import { Phrases } from "../../text/phrases.ts";
import { stopsTail } from "../clause-marks.ts";
import { Cover, type Scene } from "../scene.ts";
import { visibleTokens, type Slot } from "../slot.ts";
import { nounAt } from "../unit.ts";
import { MARKS, usable } from "./token-text.ts";

const openers = new Phrases<true>(clauseOpeners.map((word) => [word, true]));
const CONNECTORS = new Set([
  "và",
  "hoặc",
  "cùng",
  "với",
  "của",
  "cho",
  "là",
  "tức",
  "thì",
  "mà",
  "nhưng",
  "song",
  "còn",
  "tại",
  "ở",
  "nghĩa",
  "theo",
  "do",
  "từ",
  "xuống",
  "thuộc",
]);

const SHORT_TAIL = 4;

const dangles = (scene: Scene, at: number): boolean => {
  const form = scene.layout.tokens.forms[at]!;
  return MARKS.has(form) || CONNECTORS.has(form) || !usable(scene, at);
};

/** `xếp thứ 12 cả nước về chỉ số chuyển đổi số`: only what the rank is in; the rest says among whom. */
function subjectOfRank(scene: Scene, list: readonly number[]): number[] {
  const { tokens } = scene.layout;
  const { forms } = tokens;
  // `top 5 PAR INDEX`, `thứ 21 PAPI`
  const named = list.length > 0 && isAcronym(tokens, list[0]!);
  const stop = list.findIndex((at) => [",", ";", "."].includes(forms[at]!) || (named && forms[at] === "và"));
  const clause = stop < 0 ? list : list.slice(0, stop);
  const about = clause.findIndex((at) => forms[at] === "về");
  if (about < 0 && !named) return [];
  const kept = clause.slice(about + 1);
  while (kept.length > 0 && dangles(scene, kept.at(-1)!)) kept.pop();
  return kept.filter((at) => usable(scene, at));
}

/** Words behind the figure: the counted noun and what is said of it, up to purpose, result or comparison. */
export function tailWords(scene: Scene, slot: Slot): number[] {
  const { tokens } = scene.layout;
  const list = visibleTokens(slot, slot.tail);
  const noun = nounAt(scene, slot.figure.outer.to, slot.tail.to);
  const opensClause = slot.figure.kind === "percent" || slot.figure.kind === "ratio";
  if (slot.figure.kind === "rank" && slot.figure.unit === "hạng") return subjectOfRank(scene, list);
  const kept: number[] = [];
  for (const at of list) {
    if (kept.length === 0 && MARKS.has(tokens.forms[at]!) && tokens.forms[at] !== "“") return [];
    if (scene.cover[at] === Cover.Reference) {
      // `9/20 chỉ tiêu của Kế hoạch số 45/KH-UBND hoàn thành`: what is so stands behind the document
      if (kept.length > SHORT_TAIL) break;
      while (kept.length > 0 && dangles(scene, kept.at(-1)!)) kept.pop();
      continue;
    }
    if (noun && at < noun.to) {
      kept.push(at);
      continue;
    }
    if (tokens.forms[at] === ";" || tokens.forms[at] === ":") break;
    const afterComma = tokens.forms[at - 1] === ",";
    if (stopsTail(tokens, at) && (afterComma || !opensClause)) break;
    if (afterComma && openers.match(tokens, at) && !opensClause) break;
    kept.push(at);
  }
  // `22/26 tồn tại`: the noun stays whole
  while (kept.length > 0 && kept.at(-1)! >= (noun?.to ?? 0) && dangles(scene, kept.at(-1)!)) kept.pop();
  return kept.filter((at) => usable(scene, at));
}
