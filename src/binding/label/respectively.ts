import { listLength, turnIn } from "../in-turn.ts";
import { Cover, type Scene } from "../scene.ts";
import { visibleTokens, type Slot } from "../slot.ts";
import { contentWords, measureHeadAt } from "../words.ts";
import { isProperName } from "./proper-name.ts";
import { textOf, trimmed } from "./token-text.ts";

/** `lần lượt` itself. */
const IN_TURN_WORDS = 2;
const JOINTS = new Set(["của", "cho", "khối", "cấp", "vực", "tại", "ở", "về"]);

/** Tokens of a list, cut into `count` items from the end; the first keeps the words before the list. */
function listItems(scene: Scene, lead: readonly number[], count: number): number[][] {
  const { forms } = scene.layout.tokens;
  let rest = trimmed(scene, lead);
  const items: number[][] = [];
  while (items.length < count - 1) {
    const cut = rest.findLastIndex((at) => forms[at] === "," || forms[at] === "và");
    if (cut < 0) return [];
    items.unshift(rest.slice(cut + 1));
    rest = rest.slice(0, cut);
  }
  const comma = rest.findLastIndex((at) => forms[at] === ",");
  // `Ở chiều ngược lại, Cao Bằng và Lai Châu`
  const named = comma >= 0 && [rest.slice(comma + 1), ...items].every((item) => isProperName(scene, item));
  return [named ? rest.slice(comma + 1) : rest, ...items];
}

/** `A và B có tỷ lệ trực tuyến lần lượt là`: what is measured stands behind the list, and is said of each item. */
function sharedBehind(scene: Scene, item: readonly number[]): number[] {
  const { tokens } = scene.layout;
  const at = item.findIndex((token) => tokens.forms[token] === "có" && measureHeadAt(tokens, token + 1) > 0);
  return at > 0 ? item.slice(at + 1) : [];
}

/** How much of the first item is head: up to the word the next item begins with too, else up to a joint. */
function sharedLength(scene: Scene, head: readonly number[], item: readonly number[]): number {
  const { forms } = scene.layout.tokens;
  const alike = head.findLastIndex((at) => forms[at] === forms[item[0] ?? -1]);
  return alike > 0 ? alike : head.findLastIndex((at) => JOINTS.has(forms[at]!)) + 1;
}

/** A member of a list: all that is said of it, and its own tokens. */
export interface ListItem {
  text: string;
  tokens: readonly number[];
}

/** `Tỷ lệ hộ có cáp quang, tỷ lệ dân số có hồ sơ sức khỏe lần lượt đạt`: as many measures as figures, each with its own head. */
function measuresListed(scene: Scene, lead: readonly number[], count: number): number[][] | null {
  const { tokens } = scene.layout;
  const starts = lead.flatMap((at, i) =>
    measureHeadAt(tokens, at) > 0 && opensItem(tokens.forms, lead, i) ? [i] : [],
  );
  if (starts.length !== count) return null;
  return starts.map((from, i) => trimmed(scene, lead.slice(from, starts[i + 1])));
}

const opensItem = (forms: readonly string[], list: readonly number[], i: number): boolean =>
  i === 0 || [",", ";", "và"].includes(forms[list[i - 1]!]!);

/** `Ba tỉnh A, B, C có tỷ lệ thấp nhất, lần lượt là 6%, 7% và 9%`: the list stands behind the count of its members. */
export function followsCount(
  scene: Scene,
  slots: readonly Slot[],
  { index, lead, frame, sentence }: Slot,
): boolean {
  const before = slots[index - 1];
  const counted = before?.sentence === sentence && before.frame === frame && before.figure.kind === "count";
  if (!counted) return false;
  // `Ba huyện Hồng Ngự, Tân Hồng, Tam Nông có tỷ lệ thanh toán trực tuyến lần lượt là`
  const members = slots[index - 1]!.figure.value === listLength(scene, slots, slots[index]!);
  return members || contentWords(scene, lead.from, lead.to) <= IN_TURN_WORDS;
}

/** `mức tăng của khu vực A, B và C lần lượt là 4,14%, 13,61% và 7,88%`: each figure gets its item behind the shared head. */
export function respectively(scene: Scene, slots: readonly Slot[], first: Slot): ListItem[] | null {
  if (turnIn(scene, first.lead) < 0) return null;
  const { forms } = scene.layout.tokens;
  const from = followsCount(scene, slots, first) ? slots[first.index - 1]!.tail.from : first.lead.from;
  const shown = visibleTokens(first, { from, to: first.lead.to }).filter(
    (at) => scene.cover[at] !== Cover.Date && scene.cover[at] !== Cover.Figure,
  );
  const end = shown.findIndex((at) => forms[at] === "lần" && forms[at + 1] === "lượt");
  if (end < 0) return null;
  const lead = trimmed(scene, shown.slice(0, end));
  const count = listLength(scene, slots, first);
  const measures = measuresListed(scene, lead, count);
  if (measures) return measures.map((tokens) => ({ text: textOf(scene, tokens), tokens }));
  const cut = lead.findLastIndex(
    (at) => forms[at] === ";" || (forms[at] === "," && measureHeadAt(scene.layout.tokens, at + 1) > 0),
  );
  const items = listItems(scene, lead.slice(cut + 1), count);
  // `quý III và quý IV lần lượt`: only times are listed
  if (items.length < 2 || items.some((item) => item.length === 0)) return null;
  const head = items[0]!;
  const length = isProperName(scene, head) ? 0 : sharedLength(scene, head, items[1]!);
  const shared = textOf(scene, head.slice(0, length));
  const behind = sharedBehind(scene, items.at(-1)!);
  const measured = textOf(scene, behind);
  const heads = (item: readonly number[]): boolean => measureHeadAt(scene.layout.tokens, item[0]!) > 0;
  // `Tỷ lệ hồ sơ được số hóa khi tiếp nhận, giải quyết và trả kết quả lần lượt là`
  const over = shared === "" && heads(head) && behind.length === 0 ? textOf(scene, head) : "";
  const said = (item: readonly number[], i: number): string =>
    [i === 0 ? "" : shared, textOf(scene, item), i === items.length - 1 ? "" : measured]
      .filter(Boolean)
      .join(" ");
  return items.map((item, i) => ({
    text: i > 0 && over !== "" && !heads(item) ? `${said(item, i)}, ${over}` : said(item, i),
    tokens: (i === 0 ? item.slice(length) : item).filter((at) => !behind.includes(at)),
  }));
}
