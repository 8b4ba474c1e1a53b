import { describe, expect, test } from "vitest";
import type { QuantityMention } from "../../../src/model/mention.ts";
import { numberRecognizers, settleHabit } from "../../../src/recognizers/number/index.ts";
import { scanner } from "../../../src/recognizers/scan.ts";
import { fold } from "../../../src/text/fold.ts";
import { normalizeText } from "../../../src/text/normalize.ts";
import { sliceTokens, tokenize } from "../../../src/text/tokens.ts";

const scan = scanner(numberRecognizers);

/** Figures of `text` as they leave the recognisers, each with its own words. */
export function figures(text: string): (QuantityMention & { text: string })[] {
  const tokens = tokenize(normalizeText(text));
  return scan(tokens).map((mention) => ({
    ...(mention as QuantityMention),
    text: sliceTokens(tokens, mention.from, mention.to),
  }));
}

/** As `figures`, read in the habit of the whole text; a line with tabs is a table. */
export function settledFigures(text: string): QuantityMention[] {
  const tokens = tokenize(normalizeText(text));
  const table = text.split("\n").find((line) => line.includes("\t"));
  const from =
    table === undefined ? tokens.count : tokens.starts.findIndex((start) => start >= text.indexOf(table));
  return settleHabit(scan(tokens), tokens, [{ from, to: tokens.count }]) as QuantityMention[];
}

const OLD_TONES: Record<string, string> = {
  hóa: "hoá",
  khóa: "khoá",
  khỏe: "khoẻ",
  thủy: "thuỷ",
  quý: "qúy",
  hoàn: "hòan",
  toàn: "tòan",
  khoảng: "khỏang",
  đoàn: "đòan",
};

/** One text in the writings a clerk's machine may give it. */
export const writings: Readonly<Record<string, (text: string) => string>> = {
  "as typed": (text) => text,
  NFD: (text) => text.normalize("NFD"),
  "UPPER CASE": (text) => text.toUpperCase(),
  NBSP: (text) => text.replaceAll(" ", "\u00a0"),
  "narrow NBSP": (text) => text.replaceAll(" ", "\u202f"),
  "other tone placement": (text) => text.replace(/\p{L}+/gu, (word) => OLD_TONES[word] ?? word),
  "en dash": (text) => text.replaceAll("-", "–"),
};

export interface Expected extends Partial<
  Pick<QuantityMention, "value" | "kind" | "unit" | "bound" | "upper" | "denominator" | "decimal">
> {
  /** The figure as written. */
  text?: string;
}

/** `[value, ...forms]` with what else is the same for all of them. */
export type Row = readonly [expected: Expected, ...forms: readonly string[]];

const inWriting = (expected: Expected): Expected => ({
  ...expected,
  ...(expected.unit != null && { unit: fold(expected.unit) }),
  ...(expected.text !== undefined && { text: fold(expected.text) }),
});

const seen = (expected: Expected, figure: Expected): Expected =>
  inWriting(Object.fromEntries(Object.keys(expected).map((key) => [key, figure[key as keyof Expected]])));

/** Every form of every row, in every writing, reads as the one figure expected. */
export function readsAs(title: string, rows: readonly Row[], except: readonly string[] = []): void {
  const cases = rows.flatMap(([expected, ...forms]) => forms.map((form) => [form, expected] as const));
  describe.each(Object.keys(writings).filter((writing) => !except.includes(writing)))(
    `${title}, %s`,
    (writing) => {
      test.each(cases)("%s", (form, expected) => {
        const found = figures(writings[writing]!(form));
        expect(found.map((figure) => seen(expected, figure))).toEqual([inWriting(expected)]);
      });
    },
  );
}

/** No form of the table holds a figure, in any writing. */
export function refuses(title: string, forms: readonly string[], except: readonly string[] = []): void {
  describe.each(Object.keys(writings).filter((writing) => !except.includes(writing)))(
    `${title}, %s`,
    (writing) => {
      test.each(forms)("%s", (form) => {
        expect(figures(writings[writing]!(form)).map((figure) => figure.text)).toEqual([]);
      });
    },
  );
}
