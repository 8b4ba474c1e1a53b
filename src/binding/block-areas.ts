import type { Block } from "../layout/blocks.ts";
import { nationWords } from "../lexicon/place-words.ts";
import { nationalBodies, speechVerbs } from "../lexicon/report-words.ts";
import type { PlaceMention } from "../model/mention.ts";
import type { Area } from "../model/observation.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind } from "../text/tokens.ts";
import { areaOfPlace, placesIn, type AreaContext } from "./area.ts";
import { NATION } from "./areas.ts";
import type { DocumentFacts } from "./document.ts";
import { scopes } from "./nation-scale.ts";
import type { Scene } from "./scene.ts";

const nations = new Phrases<true>(nationWords.map((word) => [word, true]));
const bodies = new Phrases<true>(nationalBodies.map((word) => [word, true]));

/** True where a block speaks of the nation as a whole: `Trên phạm vi cả nước, ...`. */
function turnsToNation(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.layout;
  for (let at = from; at < Math.min(to, from + 8); at++)
    if (nations.match(tokens, at) || bodies.match(tokens, at)) return true;
  return false;
}

const PROVINCE_TOKENS = 12;

/** The one province named, or `tỉnh` said of the province that reports, in the first words of a block. */
function provinceFirst(scene: Scene, { body, to }: Block): PlaceMention | null {
  const range = { from: body, to: Math.min(to, body + PROVINCE_TOKENS) };
  const provinces = placesIn(scene, range).filter((place) => place.level === "province");
  const named = provinces.filter(({ name }) => name !== null);
  // `TP. Hồ Chí Minh 3,07 triệu hồ sơ, Hà Nội 2,31 triệu hồ sơ` is on none of them
  if (new Set(named.map(({ name }) => name)).size > 1) return null;
  // `Phát biểu từ điểm cầu Quảng Trị, lãnh đạo UBND tỉnh cho hay`
  return named[0] ?? provinces[0] ?? null;
}

const speaks = new Phrases<true>(speechVerbs.map((verb) => [verb, true]));
const SUBJECT_TOKENS = 6;
const SPEAKER_TOKENS = 20;

/** Provinces named in a block. */
const namedIn = (scene: Scene, block: Block): PlaceMention[] =>
  placesIn(scene, { from: block.body, to: block.to }).filter(
    ({ level, name }) => level === "province" && name !== null,
  );

/** True where a place ends right before what its speaker does, or is where he speaks: `Giám đốc Sở Y tế Quảng Ninh cho biết`, `từ điểm cầu Quảng Ninh`. */
const isSpeakers = ({ layout: { tokens } }: Scene, block: Block, { from, to }: PlaceMention): boolean =>
  from - block.body <= SPEAKER_TOKENS &&
  (speaks.match(tokens, to) !== null ||
    (tokens.forms[from - 1] === "cầu" && speaks.match(tokens, block.body) !== null));

function speakersProvince(scene: Scene, block: Block, context: AreaContext): Area | null {
  const [first] = namedIn(scene, block);
  return first && isSpeakers(scene, block, first) ? areaOfPlace(first, context) : null;
}

/**
 * Another province that a paragraph of a provincial report is on: it speaks (`lãnh đạo Sở Y tế Quảng Ninh cho biết`), or begins the
 * paragraph (`Ngược lại, Cao Bằng chọn`), and the province that reports is not named.
 */
function otherProvince(scene: Scene, block: Block, context: AreaContext): Area | null {
  const { tokens } = scene.layout;
  const named = namedIn(scene, block);
  const [first] = named;
  if (!first || block.kind === "heading") return null;
  const area = areaOfPlace(first, context);
  const own = named.some((place) => areaOfPlace(place, context)?.code === context.reporting?.code);
  if (own || !area) return null;
  const distance = first.from - block.body;
  const speaker = isSpeakers(scene, block, first);
  const subject =
    distance <= SUBJECT_TOKENS &&
    (distance === 0 || tokens.forms[first.from - 1] === ",") &&
    tokens.kinds[first.to] === TokenKind.Word;
  return speaker || subject ? area : null;
}

/** `I. TÌNH HÌNH CHUYỂN ĐỔI SỐ CẢ NƯỚC`: a short heading that ends with the nation. */
function namesNation(scene: Scene, block: Block): boolean {
  const place = placesIn(scene, { from: block.body, to: block.to }).at(-1);
  const ends = place?.level === "nation" && place.to >= block.to - 1;
  return (
    ends && block.to - block.body <= SHORT_HEADING && scopes.match(scene.layout.tokens, place.from) === null
  );
}

const SHORT_HEADING = 12;

/** Blocks of a report that opens with the nation: it speaks of the nation until a paragraph turns to a province, or a speaker does. */
function inNation(scene: Scene, context: AreaContext): (Area | null)[] {
  let current: Area | null = NATION;
  return scene.layout.blocks.map((block) => {
    if (block.kind === "caption" || block.kind === "furniture") return current;
    if (block.kind === "heading") return (current = NATION);
    const speaker = speakersProvince(scene, block, context);
    const province = provinceFirst(scene, block);
    if (speaker) current = speaker;
    else if (province && (current === NATION || province.name !== null)) {
      if (turnsTo(scene, block, province)) current = areaOfPlace(province, context);
    } else if (turnsToNation(scene, block.body, block.to)) current = NATION;
    return current;
  });
}

/** What a paragraph begins with that turns to a place: `Tại tỉnh Phú Thọ, ...`, `Còn theo lãnh đạo tỉnh Hậu Giang, ...`. */
const TURNS = new Set(["tại", "ở", "trên", "với", "đối", "riêng", "về", "còn"]);

const turnsTo = ({ layout }: Scene, { body }: Block, { from, name }: PlaceMention): boolean =>
  name === null || from === body || TURNS.has(layout.tokens.forms[body] ?? "");

/** Blocks of a provincial report: on its province, but for those under a heading on the nation and paragraphs on another. */
function inProvince(scene: Scene, reporting: Area, context: AreaContext): Area[] {
  const { blocks } = scene.layout;
  const national: boolean[] = [];
  return blocks.map((block, i) => {
    national[i] = national[block.parent] === true || (block.kind === "heading" && namesNation(scene, block));
    if (national[i]) return NATION;
    const text = block.kind !== "caption" && block.kind !== "furniture";
    return (text && otherProvince(scene, block, context)) || reporting;
  });
}

/** Area that holds for each block. */
export function areasOfBlocks(
  scene: Scene,
  { reporting, nationFirst, area }: Pick<DocumentFacts, "reporting" | "nationFirst" | "area">,
  day: string | null,
): (Area | null)[] {
  const context: AreaContext = { reporting, day, blocks: [] };
  if (nationFirst) return inNation(scene, context);
  return reporting ? inProvince(scene, reporting, context) : scene.layout.blocks.map(() => area);
}
