import { CharKind, charKind } from "./characters.ts";
import { foldWord, knownForm } from "./fold-word.ts";
import { TokenKind, tokenize, type Tokens } from "./tokens.ts";

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

const isWord = (chunk: string): boolean => {
  for (let at = 0; at < chunk.length; at++)
    if (charKind(chunk.charCodeAt(at)) !== CharKind.Letter) return false;
  return chunk !== "";
};

/** The form of a chunk that is one word, or null. */
const wordForm = (chunk: string): string | null =>
  knownForm(chunk) ?? (isWord(chunk) ? foldWord(chunk) : null);

const formsOfChunk = (chunk: string): readonly string[] => tokenize(chunk.normalize("NFC")).forms;

/** Words, numbers and symbols of a phrase as token forms: `Bà Rịa - Vũng Tàu` gives five. */
export function phraseForms(phrase: string): string[] {
  const forms: string[] = [];
  for (const chunk of phrase.split(" ")) {
    const word = wordForm(chunk);
    if (word === null) forms.push(...formsOfChunk(chunk));
    else forms.push(word);
  }
  return forms;
}

/** The first form of a phrase, or the last, without cutting the rest. */
function outerForm(phrase: string, last: boolean): string | undefined {
  const space = last ? phrase.lastIndexOf(" ") : phrase.indexOf(" ");
  const chunk = space < 0 ? phrase : last ? phrase.slice(space + 1) : phrase.slice(0, space);
  return wordForm(chunk) ?? formsOfChunk(chunk).at(last ? -1 : 0) ?? phraseForms(phrase).at(last ? -1 : 0);
}

/** Phrases that begin with one form, and the tree of them once a text has had that form. */
interface Branch<V> {
  phrases: (readonly [phrase: string, value: V])[];
  grown: Node<V> | null;
}

const UNASKED = 0;
const BEGINS_NOT = 1;
const FIRST_BRANCH = 2;
/** Different words of one report. */
const FEW_WORDS = 1 << 11;

/** Phrases as a tree of forms. A branch grows when a text first has the word it begins with. */
class PhraseTree<V> {
  readonly #entries: Entries<V>;
  readonly #backwards: boolean;
  #branches: Map<string, Branch<V>> | null = null;
  readonly #met: Node<V>[] = [];
  /** Whether a phrase begins with digits: few sets have one, and most numbers of a report have no id. */
  #numbered = false;
  /** By a word's id: whether it is known to begin a phrase, and the place of its tree among those met. */
  #known = new Uint16Array(0);

  constructor(entries: Entries<V>, backwards: boolean) {
    this.#entries = entries;
    this.#backwards = backwards;
  }

  /** Phrases by the form they begin with. */
  branches(): ReadonlyMap<string, Branch<V>> {
    if (this.#branches) return this.#branches;
    this.#branches = new Map();
    for (const entry of this.#entries) {
      const form = outerForm(entry[0], this.#backwards);
      if (form === undefined) continue;
      if (charKind(form.charCodeAt(0)) === CharKind.Digit) this.#numbered = true;
      const branch = this.#branches.get(form);
      if (branch) branch.phrases.push(entry);
      else this.#branches.set(form, { phrases: [entry], grown: null });
    }
    return this.#branches;
  }

  /** What may follow on token `at`: null for most tokens, told without looking at their forms. */
  behind(tokens: Tokens, at: number): Node<V> | null {
    const id = tokens.ids[at];
    if (id === undefined) return null;
    if (id === 0) return this.#rareTree(tokens, at);
    const known = this.#known[id] ?? UNASKED;
    if (known === BEGINS_NOT) return null;
    return known === UNASKED ? this.#ask(tokens.forms[at]!, id) : this.#met[known - FIRST_BRANCH]!;
  }

  #rareTree(tokens: Tokens, at: number): Node<V> | null {
    if (tokens.kinds[at] === TokenKind.Number && this.#branches && !this.#numbered) return null;
    return this.#treeOf(tokens.forms[at]!);
  }

  #ask(form: string, id: number): Node<V> | null {
    if (id >= this.#known.length) {
      const longer = new Uint16Array(Math.max(FEW_WORDS, 2 * id));
      longer.set(this.#known);
      this.#known = longer;
    }
    const tree = this.#treeOf(form);
    this.#known[id] = tree ? FIRST_BRANCH + this.#met.push(tree) - 1 : BEGINS_NOT;
    return tree;
  }

  #treeOf(form: string): Node<V> | null {
    const branch = this.branches().get(form);
    return branch ? (branch.grown ??= this.#grow(branch.phrases)) : null;
  }

  #grow(phrases: Branch<V>["phrases"]): Node<V> {
    const tree: Node<V> = { next: new Map(), value: undefined };
    for (const [phrase, value] of phrases) {
      const forms = phraseForms(phrase);
      let node = tree;
      for (const form of this.#backwards ? forms.toReversed().slice(1) : forms.slice(1)) {
        let next = node.next.get(form);
        if (!next) node.next.set(form, (next = { next: new Map(), value: undefined }));
        node = next;
      }
      node.value ??= value;
    }
    return tree;
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
    return [...this.#tree.branches().keys()];
  }

  /** The longest phrase that starts at token `at`. */
  match(tokens: Tokens, at: number): PhraseHit<V> | null {
    let node: Node<V> | null | undefined = this.#tree.behind(tokens, at);
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
    let node: Node<V> | null | undefined = this.#tree.behind(tokens, before - 1);
    let best: { value: V; from: number } | null = null;
    for (let from = before - 1; node; node = node.next.get(tokens.forms[--from]!)) {
      if (node.value !== undefined) best = { value: node.value, from };
    }
    return best;
  }
}
