import { foldWord } from "./fold.ts";
import type { Tokens } from "./tokens.ts";

interface Node<V> {
  next: Map<string, Node<V>>;
  value: V | undefined;
}

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

/** A set of phrases to be met in the token stream, longest first. */
export class Phrases<V> {
  readonly #root: Node<V> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of entries) this.#add(phraseForms(phrase), value);
  }

  #add(forms: readonly string[], value: V): void {
    let node = this.#root;
    for (const form of forms) {
      let next = node.next.get(form);
      if (!next) node.next.set(form, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }

  /** First forms of all phrases, for dispatch. */
  firstForms(): string[] {
    return [...this.#root.next.keys()];
  }

  /** The longest phrase that starts at token `at`. */
  match(tokens: Tokens, at: number): PhraseHit<V> | null {
    let node: Node<V> | undefined = this.#root;
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
  readonly #root: Node<V> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of entries) {
      let node = this.#root;
      for (const form of phraseForms(phrase).toReversed()) {
        let next = node.next.get(form);
        if (!next) node.next.set(form, (next = { next: new Map(), value: undefined }));
        node = next;
      }
      node.value ??= value;
    }
  }

  match(tokens: Tokens, before: number): { value: V; from: number } | null {
    let node: Node<V> | undefined = this.#root;
    let best: { value: V; from: number } | null = null;
    for (let i = before - 1; i >= 0; i--) {
      node = node.next.get(tokens.forms[i]!);
      if (!node) break;
      if (node.value !== undefined) best = { value: node.value, from: i };
    }
    return best;
  }
}
