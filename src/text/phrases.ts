import { foldWord } from "./fold.ts";
import type { Tokens } from "./tokens.ts";

interface Node<V> {
  next: Map<string, Node<V>>;
  value: V | undefined;
}

type Entries<V> = Iterable<readonly [phrase: string, value: V]>;

/** A phrase found: its value and the token after it. */
export interface PhraseHit<V> {
  value: V;
  to: number;
}

/** Words, numbers and symbols of a phrase as token forms: `Bà Rịa - Vũng Tàu` gives five. */
export function phraseForms(phrase: string): string[] {
  const parts = phrase.normalize("NFC").match(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu) ?? [];
  return parts.map((part) => (/^\p{L}/u.test(part) ? foldWord(part) : part.replace(/[–—−]/, "-")));
}

const UNASKED = 0;
const BEGINS = 1;
const BEGINS_NOT = 2;
/** Different words of one report. */
const FEW_WORDS = 1 << 11;

/** Phrases as a tree of forms, grown when it is first asked. */
class PhraseTree<V> {
  readonly #entries: Entries<V>;
  readonly #backwards: boolean;
  #root: Node<V> | null = null;
  /** What is known of each word's id: whether some phrase begins with it. */
  #begins = new Uint8Array(0);

  constructor(entries: Entries<V>, backwards: boolean) {
    this.#entries = entries;
    this.#backwards = backwards;
  }

  root(): Node<V> {
    return (this.#root ??= this.#grown());
  }

  #grown(): Node<V> {
    const root: Node<V> = { next: new Map(), value: undefined };
    for (const [phrase, value] of this.#entries) {
      const forms = phraseForms(phrase);
      let node = root;
      for (const form of this.#backwards ? forms.toReversed() : forms) {
        let next = node.next.get(form);
        if (!next) node.next.set(form, (next = { next: new Map(), value: undefined }));
        node = next;
      }
      node.value ??= value;
    }
    return root;
  }

  /** False where no phrase begins with token `at`: most tokens, told without looking at their forms. */
  begins(tokens: Tokens, at: number): boolean {
    const id = tokens.ids[at];
    if (id === undefined) return false;
    if (id === 0) return true;
    const known = this.#begins[id] ?? UNASKED;
    return (known === UNASKED ? this.#ask(tokens.forms[at]!, id) : known) === BEGINS;
  }

  #ask(form: string, id: number): number {
    if (id >= this.#begins.length) {
      const longer = new Uint8Array(Math.max(FEW_WORDS, 2 * id));
      longer.set(this.#begins);
      this.#begins = longer;
    }
    return (this.#begins[id] = this.root().next.has(form) ? BEGINS : BEGINS_NOT);
  }
}

/** A set of phrases to be met in the token stream, longest first. */
export class Phrases<V> {
  readonly #tree: PhraseTree<V>;

  constructor(entries: Entries<V>) {
    this.#tree = new PhraseTree(entries, false);
  }

  /** First forms of all phrases, for dispatch. */
  firstForms(): string[] {
    return [...this.#tree.root().next.keys()];
  }

  /** The longest phrase that starts at token `at`. */
  match(tokens: Tokens, at: number): PhraseHit<V> | null {
    if (!this.#tree.begins(tokens, at)) return null;
    let node: Node<V> | undefined = this.#tree.root();
    let best: PhraseHit<V> | null = null;
    for (let i = at; i < tokens.count; i++) {
      node = node.next.get(tokens.forms[i]!);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, to: i + 1 };
    }
    return best;
  }
}

/** Phrases met backwards: the longest that ends right before token `before`. */
export class PhrasesBefore<V> {
  readonly #tree: PhraseTree<V>;

  constructor(entries: Entries<V>) {
    this.#tree = new PhraseTree(entries, true);
  }

  match(tokens: Tokens, before: number): { value: V; from: number } | null {
    if (!this.#tree.begins(tokens, before - 1)) return null;
    let node: Node<V> | undefined = this.#tree.root();
    let best: { value: V; from: number } | null = null;
    for (let i = before - 1; i >= 0; i--) {
      node = node.next.get(tokens.forms[i]!);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, from: i };
    }
    return best;
  }
}
