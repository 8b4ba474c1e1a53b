import type { Issuer, Reference } from "../../model/reference.ts";

/** The references of one input. */
export interface Cited {
  source: string;
  references: readonly Reference[];
}

export interface Citation {
  source: string;
  line: number;
}

/** One document, with every place that cites it. */
export interface CitedDocument {
  key: string;
  symbol: string | null;
  /** As first written, for documents without a known symbol. */
  text: string;
  type: string | null;
  number: string | null;
  year: number | null;
  issuer: Issuer | null;
  date: string | null;
  title: string | null;
  uses: number;
  citations: Citation[];
}

interface Mention {
  source: string;
  reference: Reference;
}

/** The key of a document but for its year: `969/QĐ-UBND@tỉnh thanh hóa` of `...#2022`. */
const baseOf = (key: string): string => key.replace(/#\d{4}$/, "");

/**
 * The key under which a mention counts, over all reports: one whose year is unknown joins the only document that it
 * can be, and stays alone where several years fit.
 */
function joiner(mentions: readonly Mention[]): (key: string) => string {
  const full = new Map<string, Set<string>>();
  for (const { reference } of mentions) {
    const base = baseOf(reference.key);
    if (base !== reference.key) full.set(base, (full.get(base) ?? new Set()).add(reference.key));
  }
  return (key) => {
    const candidates = full.get(key);
    return candidates?.size === 1 ? [...candidates][0]! : key;
  };
}

/** What any mention says of a field; the first may be the short form. */
function known<K extends keyof Reference>(mentions: readonly Mention[], field: K): Reference[K] | null {
  return mentions.find(({ reference }) => reference[field] !== null)?.reference[field] ?? null;
}

function documentOf(key: string, mentions: readonly Mention[]): CitedDocument {
  return {
    key,
    symbol: known(mentions, "symbol"),
    text: mentions[0]!.reference.text,
    type: known(mentions, "type"),
    number: known(mentions, "number"),
    year: known(mentions, "year"),
    issuer: known(mentions, "issuer"),
    date: known(mentions, "date"),
    title: known(mentions, "title"),
    uses: mentions.length,
    citations: mentions.map(({ source, reference }) => ({ source, line: reference.span.line })),
  };
}

/** The documents that reports cite, the most used first; a report's own number is no citation. */
export function citedDocuments(reports: readonly Cited[]): CitedDocument[] {
  const mentions = reports.flatMap(({ source, references }) =>
    references.filter(({ own }) => !own).map((reference) => ({ source, reference })),
  );
  const keyOf = joiner(mentions);
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.reference.key);
    const before = byKey.get(key);
    if (before) before.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].map(([key, found]) => documentOf(key, found)).toSorted((a, b) => b.uses - a.uses);
}
