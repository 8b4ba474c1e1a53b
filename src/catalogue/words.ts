import { allLevels, nameFillers, nameOpeners, wordings } from "../lexicon/indicator-wordings.ts";
import { provincesBefore, provincesSince } from "../lexicon/provinces.ts";
import { phraseForms, Phrases } from "../text/phrases.ts";
import { TokenKind, tokenize, type Tokens } from "../text/tokens.ts";

/** The telling words of a name or label, in order, each with the part between commas that it stands in. */
export interface NameWords {
  forms: readonly string[];
  parts: readonly number[];
}

const provinces = [...provincesBefore, ...provincesSince].flatMap(({ name, aliases }) => [name, ...aliases]);
const meanings = new Phrases<readonly string[]>([
  ...[...nameFillers, ...allLevels, ...provinces].map((phrase) => [phrase, []] as const),
  ...wordings.flatMap((ways) => {
    const one = phraseForms(ways[0]!).filter((form) => form !== ",");
    return ways.map((way) => [way, one] as const);
  }),
]);
const openers = new Phrases(nameOpeners.map((phrase) => [phrase, true]));
const YEAR = /^(?:19|20)\d\d$/u;

const PART_ENDS = new Set([",", ";", "|"]);
const LEVEL_WORDS = new Set(["mức", "độ", "và"]);

/**
 * Commas and the like part a label: what is measured first, then what it is measured of. The comma of
 * `mức độ 3, mức độ 4` parts nothing.
 */
export function endsPart({ forms, kinds, count }: Tokens, at: number): boolean {
  if (!PART_ENDS.has(forms[at]!)) return false;
  let next = at + 1;
  while (next < count && LEVEL_WORDS.has(forms[next]!)) next++;
  return at === 0 || next >= count || kinds[at - 1] !== TokenKind.Number || kinds[next] !== TokenKind.Number;
}

/** `Tỷ lệ hồ sơ TTHC nộp qua mạng` gives `hồ sơ thủ tục hành chính nộp trực tuyến`. */
export function nameWords(tokens: Tokens, from = 0, to = tokens.count): NameWords {
  const forms: string[] = [];
  const parts: number[] = [];
  let part = 0;
  for (let at = from; at < to;) {
    const meaning = meanings.match(tokens, at);
    const form = tokens.forms[at]!;
    const kind = tokens.kinds[at];
    if (meaning) forms.push(...meaning.value);
    else if (kind === TokenKind.Word || (kind === TokenKind.Number && !YEAR.test(form))) forms.push(form);
    else if (endsPart(tokens, at)) part++;
    while (parts.length < forms.length) parts.push(part);
    at = meaning?.to ?? at + 1;
  }
  return { forms, parts };
}

/** The words that a name in the tokens `from` to `to` asks for, each once: `số văn bản đến` asks for `văn bản đến`. */
export function askedWords(tokens: Tokens, from = 0, to = tokens.count): string[] {
  const opening = openers.match(tokens, from);
  return [...new Set(nameWords(tokens, opening && opening.to < to ? opening.to : from, to).forms)];
}

/** The words that each of many names asks for: all names are cut in one go. */
export function askedWordsOfAll(names: readonly string[]): string[][] {
  const tokens = tokenize(names.map((name) => name.replaceAll("\n", " ")).join("\n"));
  const asked: string[][] = [];
  let from = 0;
  for (let at = 0; at <= tokens.count; at++) {
    if (at < tokens.count && tokens.kinds[at] !== TokenKind.Break) continue;
    asked.push(askedWords(tokens, from, at));
    from = at + 1;
  }
  return asked;
}
