import { placeColumns, scoreColumns } from "../lexicon/table-words.ts";
import { unitNoted } from "../layout/blocks.ts";
import type { QuantityMention } from "../model/mention.ts";
import type { Kind } from "../model/observation.ts";
import type { TokenRange } from "../model/span.ts";
import { isCapitalised } from "../text/capitals.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind, saysOneOf, sliceTokens } from "../text/tokens.ts";
import { Cover, type Scene } from "./scene.ts";
import { isCountNoun, nounAt } from "./unit.ts";

/** A unit as a column or a bracket names it, with the scale that goes into the value: `tỷ đồng` is 10^9 `đồng`. */
export interface NamedUnit {
  kind: Kind;
  unit: string;
  scale: number;
}

/** Reads the first figure of a short text; the recognisers supply it. */
export type ReadFigure = (text: string) => QuantityMention | null;

/** `nghìn` of `nghìn tài khoản` */
const SCALE_WORD = /^[^ ]+ /;

/** `tỷ đồng`, `%`, `km`, `văn bản`: read as the unit of the figure one. */
export function namedUnit(read: ReadFigure, text: string): NamedUnit | null {
  const word = text.trim();
  if (word === "" || !/\p{L}|%/u.test(word[0]!)) return null;
  const mention = read(`đạt 1 ${word}`);
  if (!mention || mention.denominator !== null) return null;
  if (mention.unit === null) {
    const noun = mention.value === 1 ? word : word.replace(SCALE_WORD, "");
    return { kind: "count", unit: noun || word, scale: mention.value };
  }
  return { kind: mention.kind, unit: mention.unit, scale: mention.value };
}

/** A unit that cannot be a name: `triệu đồng`, `hồ sơ`, not `Sở Nội vụ`. */
export function plainUnit(read: ReadFigure, text: string): NamedUnit | null {
  const unit = namedUnit(read, text);
  return unit && (unit.kind !== "count" || isCountNoun(unit.unit)) ? unit : null;
}

export const textIn = (scene: Scene, range: TokenRange): string =>
  sliceTokens(scene.layout.tokens, range.from, range.to);

/** The unit in the last bracket of a cell: `Hồ sơ tiếp nhận (hồ sơ)`. */
export function bracketUnit(
  read: ReadFigure,
  scene: Scene,
  cell: TokenRange,
): { unit: NamedUnit; open: number } | null {
  const { forms } = scene.layout.tokens;
  if (forms[cell.to - 1] !== ")") return null;
  let open = cell.to - 1;
  while (open > cell.from && forms[open] !== "(") open--;
  const unit = namedUnit(read, textIn(scene, { from: open + 1, to: cell.to - 1 }));
  return unit && { unit, open };
}

const PERCENT = new Set(["%"]);

/** `2023 bằng % so với 2022`, `% kế hoạch`: a head that says percent, whatever the row counts. */
const shareUnit = (scene: Scene, { from, to }: TokenRange): NamedUnit | null =>
  saysOneOf(scene.layout.tokens, PERCENT, from, to) ? { kind: "percent", unit: "%", scale: 1 } : null;

const places = new Phrases<NamedUnit>([
  ...placeColumns.map((head) => [head, { kind: "rank", unit: "hạng", scale: 1 }] as const),
  ...scoreColumns.map((head) => [head, { kind: "score", unit: "điểm", scale: 1 }] as const),
]);

/** `Hạng năm 2023`, `Điểm số 2022`: a head that is all place or score, with its time. */
function placeUnit(scene: Scene, { from, to }: TokenRange): NamedUnit | null {
  const hit = places.match(scene.layout.tokens, from);
  if (!hit) return null;
  for (let at = hit.to; at < to; at++)
    if (scene.cover[at] !== Cover.Date && scene.layout.tokens.kinds[at] === TokenKind.Word) return null;
  return hit.value;
}

/** The unit that the head of a column names, in a bracket or by its own words. */
export const headUnit = (read: ReadFigure, scene: Scene, head: TokenRange): NamedUnit | null =>
  bracketUnit(read, scene, head)?.unit ?? shareUnit(scene, head) ?? placeUnit(scene, head);

const COUNTING = new Set(["số", "tổng", "lượng"]);

/** `Lượt KCB`, `Số hồ sơ tiếp nhận`: what a head or the name of a row counts, where no unit is written. */
export function countedNoun(scene: Scene, { from, to }: TokenRange): NamedUnit | null {
  let at = from;
  while (at < to && COUNTING.has(scene.layout.tokens.forms[at]!)) at++;
  const noun = nounAt(scene, at, to);
  // `Huyện Phù Mỹ` is a name
  const named = noun !== null && noun.to < to && isCapitalised(scene.layout.tokens, noun.to);
  return noun?.listed && !named
    ? { kind: "count", unit: uncapitalised(textIn(scene, noun)), scale: 1 }
    : null;
}

/** `Lượt` as the first word of a head is `lượt`. */
const uncapitalised = (text: string): string =>
  text === text.toUpperCase() ? text : text[0]!.toLowerCase() + text.slice(1);

const LINES_ABOVE = 2;

/** `Đơn vị tính: triệu đồng`: the unit of all figures of the table that have no other; not `Đơn vị: Sở Nội vụ`, who reports. */
function unitLine(read: ReadFigure, scene: Scene, line: TokenRange): NamedUnit | null {
  const noted = unitNoted(scene.layout.tokens, line);
  const text = noted ? textIn(scene, noted) : ",";
  return /[,;]/.test(text) ? null : plainUnit(read, text);
}

/** The line that names a table, and the unit that a line between gives to all of it. */
export function aboveTable(
  read: ReadFigure,
  scene: Scene,
  block: number,
): { title: TokenRange | null; unit: NamedUnit | null } {
  const { blocks } = scene.layout;
  for (let at = block - 1; at >= Math.max(0, block - LINES_ABOVE); at--) {
    const unit = unitLine(read, scene, blocks[at]!);
    if (unit) return { title: blocks[at - 1] ?? null, unit };
  }
  return { title: blocks[block - 1] ?? null, unit: null };
}
