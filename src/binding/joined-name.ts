import { joinedNames } from "../lexicon/clause-words.ts";
import { startsCapital } from "../text/capitals.ts";
import { Phrases } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";

const joined = new Phrases<true>(joinedNames.map((name) => [name, true]));
const NAME_REACH = 3;

/** `khối sở, ngành cấp tỉnh có 81,4%`; not `11 xã, phường Tân An 4 xã`. */
export function joinsName(tokens: Tokens, at: number): boolean {
  if (tokens.forms[at] !== ",") return false;
  for (let from = at - NAME_REACH; from < at; from++) {
    const name = from < 0 ? null : joined.match(tokens, from);
    if (name && name.to > at && !startsCapital(tokens, name.to)) return true;
  }
  return false;
}
