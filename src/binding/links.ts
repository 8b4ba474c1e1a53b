import type { QuantityMention } from "../model/mention.ts";
import { averageWords, partWords } from "../lexicon/clause-words.ts";
import { noNounWords, nounOpeners } from "../lexicon/count-nouns.ts";
import { POINT_NOUN_TAILS } from "../lexicon/score-words.ts";
import { downWords, planNames, savedThings, upWords } from "../lexicon/role-words.ts";
import { Phrases, PhrasesBefore } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Cut } from "./cuts.ts";
import { planBefore } from "./plan-before.ts";
import { stopsTail } from "./clause-marks.ts";
import { rankedBehind } from "./ranked-behind.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Link, Slot } from "./slot.ts";
import { nounAt } from "./unit.ts";
import { measureHeadAt } from "./words.ts";

const changesBefore = new PhrasesBefore<true>([...upWords, ...downWords].map((word) => [word, true]));

const plans = new Phrases<true>(planNames.map((name) => [name, true]));

/** `100% hồ sơ được ...`: a noun follows the figure, so the words behind it say what is measured. */
function nounFollows(scene: Scene, figure: QuantityMention): boolean {
  const { tokens } = scene.layout;
  const at = figure.outer.to;
  const form = tokens.forms[at] ?? "";
  if (tokens.kinds[at] !== TokenKind.Word || scene.cover[at] !== Cover.None || stopsTail(tokens, at))
    return false;
  // `bằng 103,4% cùng kỳ và 51,2% kế hoạch năm`
  if (plans.match(tokens, at)) return false;
  // `đưa 95% điểm bưu điện văn hóa xã vào hoạt động`
  if (form === "điểm") return POINT_NOUN_TAILS.has(tokens.forms[at + 1] ?? "");
  return nounOpeners.has(form) || !noNounWords.has(form);
}

const counts = (figure: QuantityMention): boolean => figure.kind === "count" || figure.kind === "ratio";

const saved = new Phrases<true>(savedThings.map((thing) => [thing, true]));

/** `tăng gần 3.500 doanh nghiệp`: still said of the figure before; not `giảm 30% thời gian chờ`, which says what has changed. */
const changes = (scene: Scene, figure: QuantityMention): boolean =>
  changesBefore.match(scene.layout.tokens, figure.outer.from) !== null && !saves(scene, figure);

const saves = ({ layout: { tokens } }: Scene, { kind, outer }: QuantityMention): boolean =>
  kind === "percent" &&
  changesBefore.match(tokens, outer.from) !== null &&
  saved.match(tokens, outer.to) !== null;

const PLAN_REACH = 12;

/** `vượt 37 hộ so với kế hoạch giao 375 hộ`: the plan of what was said before. */
function comparesPlan(scene: Scene, { outer }: QuantityMention): boolean {
  const { forms } = scene.layout.tokens;
  const plan = planBefore(scene, outer.from, Math.max(0, outer.from - PLAN_REACH));
  return plan !== null && forms[plan.from - 1] === "với" && forms[plan.from - 2] === "so";
}

/** `xếp thứ 47 về Chỉ số cải cách hành chính`, `đứng thứ 8 cả nước về tỷ lệ ký số`: what the place is of stands behind it. */
function ranksSomething({ cover, layout: { tokens } }: Scene, { kind, outer }: QuantityMention): boolean {
  if (kind !== "rank" && kind !== "score") return false;
  let at = outer.to;
  while (cover[at] === Cover.Place) at++;
  return tokens.forms[at] === "về" && measureHeadAt(tokens, at + 1) > 0;
}

const OPENS_CLAUSE = new Set([",", ";", "có"]);

/** `...; hoàn thành 100% nhiệm vụ trong kế hoạch`: a share of something else behind its semicolon. */
const sharesOther = (scene: Scene, cut: Cut, figure: QuantityMention): boolean =>
  figure.kind === "percent" &&
  scene.layout.tokens.forms[cut.at - 1] === ";" &&
  nounFollows(scene, figure) &&
  !changes(scene, figure) &&
  !comparesPlan(scene, figure);

/** `có 1.018 hộ nộp thuế ...`, `từ ngày 30/6/2020, 100% văn bản ...`: the words behind the figure make a clause of their own. */
function opensOwnClause(scene: Scene, figure: QuantityMention): boolean {
  if (saves(scene, figure) || ranksSomething(scene, figure) || rankedBehind(scene, figure).length > 0)
    return true;
  if (!nounFollows(scene, figure) || changes(scene, figure) || comparesPlan(scene, figure)) return false;
  const { forms } = scene.layout.tokens;
  const last = figure.outer.from - 1;
  // `20% GRDP; từ 80 đến 85% hộ gia đình`
  const before = forms[last] === "từ" ? forms[last - 1] : forms[last];
  return counts(figure) || (figure.kind === "percent" && OPENS_CLAUSE.has(before ?? ""));
}

const NOUN_REACH = 3;

/** `giảm 06 vụ, giảm 02 người chết, tăng 05 người bị thương`: another thing has changed. */
function changesOther(scene: Scene, figure: QuantityMention, before: Slot): boolean {
  if (!counts(figure) || !counts(before.figure) || !changes(scene, figure)) return false;
  const [own, other] = [figure, before.figure].map(({ outer }) =>
    nounAt(scene, outer.to, outer.to + NOUN_REACH),
  );
  if (!own?.listed || !other?.listed) return false;
  const { forms, kinds } = scene.layout.tokens;
  const described = [own, other].every(
    ({ to }) => kinds[to] === TokenKind.Word && !stopsTail(scene.layout.tokens, to),
  );
  return forms[own.from] !== forms[other.from] || (described && forms[own.to] !== forms[other.to]);
}

const outcomes = new Phrases<true>(partWords.map((word) => [word, true]));

/** `58 nhiệm vụ: đã hoàn thành 39, đang thực hiện 16`: says what became of some, though not of what. */
function tellsOutcome(scene: Scene, cut: Cut, figure: QuantityMention, before: Slot): boolean {
  if (figure.kind !== "count" || before.figure.kind !== "count" || nounFollows(scene, figure)) return false;
  const { tokens } = scene.layout;
  for (let at = cut.at; at < figure.outer.from; at++)
    if (outcomes.match(tokens, at)?.to === figure.outer.from) return true;
  return false;
}

const averages = new Phrases<true>(averageWords.map((word) => [word, true]));

/** `cấp huyện 65,8%, cấp xã 58,4%; bình quân chung 64,1%`: no more of the communes. */
const averagesAll = ({ layout }: Scene, cut: Cut, { kind, unit }: QuantityMention, before: Slot): boolean =>
  kind === before.figure.kind &&
  unit === before.figure.unit &&
  averages.match(layout.tokens, cut.at) !== null;

/** `..., 498 và 1.147 dịch vụ; 1.236 dịch vụ đã tích hợp lên Cổng`: a list ends with `và`, and a count behind its semicolon speaks for itself. */
function beginsAnew(scene: Scene, figure: QuantityMention, before: Slot): boolean {
  const { tokens } = scene.layout;
  const ended = tokens.forms[before.figure.outer.from - 1] === "và" || !counts(before.figure);
  if (!ended || !counts(figure) || tokens.forms[figure.outer.from - 1] !== ";") return false;
  const noun = nounAt(scene, figure.outer.to, figure.outer.to + NOUN_REACH);
  return noun?.listed === true && tokens.kinds[noun.to] === TokenKind.Word && !stopsTail(tokens, noun.to);
}

/** `hiện có 108 người, còn thiếu 04 người`: of those that are not there. */
const lacks = (scene: Scene, figure: QuantityMention): boolean =>
  counts(figure) &&
  scene.layout.tokens.forms[figure.outer.from - 1] === "thiếu" &&
  nounFollows(scene, figure);

/** `Bắc Ninh 412 nghìn tỷ đồng, Thái Nguyên 398 nghìn tỷ đồng`: the same of another province. */
function namesOther(
  { cover }: Scene,
  { at }: Cut,
  { kind, unit, outer }: QuantityMention,
  before: Slot,
): boolean {
  const alike = kind === before.figure.kind && unit === before.figure.unit;
  // nothing but the names: `, Thái Nguyên`
  const named = cover.subarray(at, outer.from).every((what) => what === Cover.Place);
  return alike && named && cover[before.figure.outer.from - 1] === Cover.Place;
}

/** A share or ratio that opens its own clause shares nothing with the figure before it. */
export function linkOf(scene: Scene, cut: Cut, figure: QuantityMention, before: Slot): Link {
  if (cut.link === "said")
    return opensOwnClause(scene, figure) ||
      sharesOther(scene, cut, figure) ||
      lacks(scene, figure) ||
      changesOther(scene, figure, before) ||
      tellsOutcome(scene, cut, figure, before) ||
      averagesAll(scene, cut, figure, before) ||
      namesOther(scene, cut, figure, before)
      ? "head"
      : "said";
  if (cut.link !== "shared") return cut.link;
  const opens = figure.kind === "percent" || figure.kind === "ratio";
  if (opens && nounFollows(scene, figure)) return "head";
  if (rankedBehind(scene, figure).length > 0) return "head";
  if (beginsAnew(scene, figure, before)) return "head";
  // `1.860.000 văn bản điện tử (704.000 văn bản đi), gấp đôi năm 2019`
  const compared = figure.kind === "percent" || figure.kind === "multiple";
  if (compared && before.figure.kind !== figure.kind) return "said";
  return "shared";
}
