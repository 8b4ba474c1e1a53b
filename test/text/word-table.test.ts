import { describe, expect, it } from "vitest";
import { foldWord } from "../../src/text/fold-word.ts";
import { FIRST_WORD, MOST_WORDS, wordAt } from "../../src/text/word-table.ts";

const word = (text: string) => wordAt(text, 0);

describe("a word in the table", () => {
  it.each(["tỉnh", "TỈNH", "Hoá", "ĐỒNG", "x"])("%s has the form that folding gives", (text) => {
    expect(word(text).form).toBe(foldWord(text));
  });

  it("has one id whatever its case and the place of its tone", () => {
    expect(word("HÓA").id).toBe(word("hoá").id);
    expect(word("hóa").id).not.toBe(word("hoa").id);
  });

  it("is read inside a text", () => {
    expect(wordAt("các tỉnh, thành", 4)).toEqual(word("tỉnh"));
  });

  it("has no id when it is no syllable", () => {
    const long = "a".repeat(5000);
    expect(word(long)).toEqual({ form: long, id: 0, length: 5000 });
  });
});

// `Aa` and `BB` have one hash, so have all words made of n of them.
const collide = (n: number): string[] =>
  n === 0 ? [""] : collide(n - 1).flatMap((rest) => [`Aa${rest}`, `BB${rest}`]);

describe("words chosen to fill the table", () => {
  it("are still told apart when they all fall on one slot", () => {
    for (const text of collide(6)) expect(word(text).form).toBe(foldWord(text));
  });

  it("get no id when it is full, and known ones keep theirs", () => {
    const known = word("tỉnh");
    const letters = (n: number): string =>
      n.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!);
    for (let n = 0; n < 2 * MOST_WORDS; n++)
      expect(word(`ê${letters(n)}`).id).toBeLessThan(FIRST_WORD + MOST_WORDS);
    expect(word("êzzzz").id).toBe(0);
    expect(word("tỉnh")).toBe(known);
  });
});
