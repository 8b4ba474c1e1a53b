import type { Mention } from "../model/mention.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import type { Recognizer } from "./recognizer.ts";

/** Rules by what starts them, each list in the order of the registry. */
interface Dispatch {
  words: Map<string, Recognizer[]>;
  symbols: Map<string, Recognizer[]>;
  numbers: Recognizer[];
  /** Those of them that read no figures. */
  otherNumbers: Recognizer[];
  /** Rules by the id of their trigger, filled as ids are met. */
  byId: (readonly Recognizer[] | undefined)[];
}

function put(table: Map<string, Recognizer[]>, keys: readonly string[], rule: Recognizer): void {
  for (const key of keys) {
    const rules = table.get(key);
    if (rules) rules.push(rule);
    else table.set(key, [rule]);
  }
}

/** Different words of one report. */
const FEW_WORDS = 1 << 11;

function dispatchOf(rules: readonly Recognizer[], ofFigures: readonly Recognizer[]): Dispatch {
  const dispatch: Dispatch = {
    words: new Map(),
    symbols: new Map(),
    numbers: [],
    otherNumbers: [],
    byId: Array.from({ length: FEW_WORDS }),
  };
  for (const rule of rules) {
    put(dispatch.words, rule.triggers.words ?? [], rule);
    put(dispatch.symbols, rule.triggers.symbols ?? [], rule);
    if (rule.triggers.numbers) dispatch.numbers.push(rule);
    if (rule.triggers.numbers && !ofFigures.includes(rule)) dispatch.otherNumbers.push(rule);
  }
  return dispatch;
}

const NONE: Recognizer[] = [];

function candidates(dispatch: Dispatch, tokens: Tokens, at: number): readonly Recognizer[] {
  const id = tokens.ids[at]!;
  return dispatch.byId[id] ?? candidatesAfresh(dispatch, tokens, at, id);
}

function candidatesAfresh(dispatch: Dispatch, tokens: Tokens, at: number, id: number): readonly Recognizer[] {
  const found = rulesAt(dispatch, tokens, at);
  if (id > 0) dispatch.byId[id] = found;
  return found;
}

function rulesAt(dispatch: Dispatch, tokens: Tokens, at: number): readonly Recognizer[] {
  const kind = tokens.kinds[at];
  if (kind === TokenKind.Word) return dispatch.words.get(tokens.forms[at]!) ?? NONE;
  if (kind === TokenKind.Number) return dispatch.numbers;
  if (kind === TokenKind.Symbol) return dispatch.symbols.get(tokens.forms[at]!) ?? NONE;
  return NONE;
}

/**
 * A scanner for a registry of rules. It walks the tokens once; where a trigger stands it asks the rules in
 * order, takes the first that reads, and goes on behind what that rule used up. Where `silent` says so, the rules of `ofFigures`
 * are not asked of numbers.
 */
export function scanner(
  rules: readonly Recognizer[],
  ofFigures: readonly Recognizer[] = [],
): (tokens: Tokens, silent?: (at: number) => boolean) => Mention[] {
  const dispatch = dispatchOf(rules, ofFigures);
  return (tokens, silent) => {
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.count;) {
      const asked = candidates(dispatch, tokens, at);
      const heard = asked === dispatch.numbers && silent?.(at) ? dispatch.otherNumbers : asked;
      const mention = firstReading(heard, tokens, at);
      if (mention) mentions.push(mention);
      at = mention ? Math.max(at + 1, usedUpTo(mention)) : at + 1;
    }
    return mentions;
  };
}

function firstReading(rules: readonly Recognizer[], tokens: Tokens, at: number): Mention | null {
  for (const rule of rules) {
    const mention = rule.read(tokens, at);
    if (mention) return mention;
  }
  return null;
}

const usedUpTo = (mention: Mention): number =>
  "outer" in mention ? Math.max(mention.to, mention.outer.to) : mention.to;
