import type { QuantityMention } from "../model/mention.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import type { Scene } from "./scene.ts";

const people = new Phrases<true>(
  ["dân", "người dân", "công dân", "nhân khẩu", "hộ dân"].map((noun) => [noun, true]),
);

/** `1.012.345 hồ sơ/1.028.820 dân`: of how many people; not `1.452 tổ/10.236 thành viên`. */
export function ofPeople({ layout: { tokens } }: Scene, noun: TokenRange, next: QuantityMention): boolean {
  const last = next.outer.from - 1;
  if (noun.to !== last || tokens.forms[last] !== "/" || next.kind !== "count") return false;
  return people.match(tokens, next.outer.to) !== null;
}
