import { CharKind, charKind } from "./characters.ts";
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

const isWord = (chunk: string): boolean => {
  for (let at = 0; at < chunk.length; at++)
    if (charKind(chunk.charCodeAt(at)) !== CharKind.Letter) return false;
  return chunk !== "";
};

/** The first form of a phrase, or the last, without cutting the rest. */
function outerForm(phrase: string, last: boolean): string | undefined {
  const space = last ? phrase.lastIndexOf(" ") : phrase.indexOf(" ");
  const chunk = space < 0 ? phrase : last ? phrase.slice(space + 1) : phrase.slice(0, space);
  return isWord(chunk) ? foldWord(chunk) : phraseForms(phrase).at(last ? -1 : 0);
}

const UNASKED = 0;
const BEGINS = 1;
const BEGINS_NOT = 2;
/** Different words of one report. */
const FEW_WORDS = 1 << 11;

type Waiting<V> = (readonly [phrase: string, value: V])[];

/** Phrases as a tree of forms. A branch grows when a text first has the word it begins with. */
class PhraseTree<V> {
  readonly #entries: Entries<V>;
  readonly #backwards: boolean;
  #waiting: Map<string, Waiting<V>> | null = null;
  #grown = new Map<string, Node<V>>();
  /** What is known of each word's id: whether some phrase begins with it. */
  #begins = new Uint8Array(0);

  constructor(entries: Entries<V>, backwards: boolean) {
    this.#entries = entries;
    this.#backwards = backwards;
  }

  /** Phrases by the form they begin with. */
  waiting(): ReadonlyMap<string, Waiting<V>> {
    if (this.#waiting) return this.#waiting;
    this.#waiting = new Map();
    for (const entry of this.#entries) {
      const form = outerForm(entry[0], this.#backwards);
      if (form === undefined) continue;
      const beside = this.#waiting.get(form);
      if (beside) beside.push(entry);
      else this.#waiting.set(form, [entry]);
    }
    return this.#waiting;
  }

  /** What hangs behind token `at`: null for most tokens, told without looking at their forms. */
  branch(tokens: Tokens, at: number): Node<V> | null {
    const id = tokens.ids[at];
    if (id === undefined) return null;
    if (id === 0) return this.#branchOf(tokens.forms[at]!);
    const known = this.#begins[id] ?? UNASKED;
    if (known === BEGINS_NOT) return null;
    const branch = this.#branchOf(tokens.forms[at]!);
    if (known === UNASKED) this.#note(id, branch ? BEGINS : BEGINS_NOT);
    return branch;
  }

  #note(id: number, known: number): void {
    if (id >= this.#begins.length) {
      const longer = new Uint8Array(Math.max(FEW_WORDS, 2 * id));
      longer.set(this.#begins);
      this.#begins = longer;
    }
    this.#begins[id] = known;
  }

  #branchOf(form: string): Node<V> | null {
    const kept = this.#grown.get(form);
    if (kept) return kept;
    const phrases = this.waiting().get(form);
    if (!phrases) return null;
    const branch = this.#grow(phrases);
    this.#grown.set(form, branch);
    return branch;
  }

  #grow(phrases: Waiting<V>): Node<V> {
    const branch: Node<V> = { next: new Map(), value: undefined };
    for (const [phrase, value] of phrases) {
      const forms = phraseForms(phrase);
      let node = branch;
      for (const form of this.#backwards ? forms.toReversed().slice(1) : forms.slice(1)) {
        let next = node.next.get(form);
        if (!next) node.next.set(form, (next = { next: new Map(), value: undefined }));
        node = next;
      }
      node.value ??= value;
    }
    return branch;
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
    return [...this.#tree.waiting().keys()];
  }

  /** The longest phrase that starts at token `at`. */
  match(tokens: Tokens, at: number): PhraseHit<V> | null {
    let node: Node<V> | null | undefined = this.#tree.branch(tokens, at);
    let best: PhraseHit<V> | null = null;
    for (let to = at + 1; node; node = node.next.get(tokens.forms[to++]!)) {
      if (node.value !== undefined) best = { value: node.value, to };
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
    let node: Node<V> | null | undefined = this.#tree.branch(tokens, before - 1);
    let best: { value: V; from: number } | null = null;
    for (let from = before - 1; node; node = node.next.get(tokens.forms[--from]!)) {
      if (node.value !== undefined) best = { value: node.value, from };
    }
    return best;
  }
}
