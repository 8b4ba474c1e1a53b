import type { Mention } from "../model/mention.ts";
import type { Tokens } from "../text/tokens.ts";

/** Where a rule may start: at one of these folded words, at a number, at one of these symbols. */
export interface Triggers {
  words?: readonly string[];
  numbers?: boolean;
  symbols?: readonly string[];
}

/**
 * One rule: a plain object, so that it lists, explains and tests itself. `read` is pure; it looks only near
 * `at`, and returns null to refuse.
 */
export interface Recognizer<M extends Mention = Mention> {
  readonly id: string;
  readonly triggers: Triggers;
  readonly examples: { readonly accepts: readonly string[]; readonly refuses: readonly string[] };
  read(tokens: Tokens, at: number): M | null;
}
