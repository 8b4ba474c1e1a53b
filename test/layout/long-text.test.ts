import { describe, expect, it } from "vitest";
import { layOut } from "../../src/layout/layout.ts";
import { tablesOf } from "../../src/layout/tables.ts";

const longest = (text: string): number =>
  Math.max(...layOut(text).blocks.flatMap(({ sentences }) => sentences.map(({ from, to }) => to - from)));

describe("text that runs on", () => {
  it.each([
    ["a line without a stop", "xã ".repeat(5000)],
    ["a line of commas", "xã, ".repeat(5000)],
    ["a row of thousands of cells", "xã\t".repeat(5000)],
    ["brackets that never close", "(".repeat(5000)],
  ])("%s is cut", (_, text) => {
    expect(longest(text)).toBeLessThanOrEqual(600);
  });

  it("is cut behind a comma where there is one", () => {
    const { tokens, blocks } = layOut(`${"xã ".repeat(310)}, ${"phường ".repeat(310)}`);
    const [first, second] = blocks[0]!.sentences;
    expect(tokens.forms[first!.to - 1]).toBe(",");
    expect(second!.from).toBe(first!.to);
  });

  it("leaves a sentence of 250 words whole", () => {
    expect(layOut(`${"xã, ".repeat(125)}hết.`).blocks[0]!.sentences).toHaveLength(1);
  });

  it("finds the sentence of every token", () => {
    const { blocks, sentenceAt } = layOut("Một hai. Ba bốn. Năm sáu.");
    for (const sentence of blocks[0]!.sentences)
      for (let at = sentence.from; at < sentence.to; at++) expect(sentenceAt(at)).toEqual(sentence);
  });
});

describe("many tables in one run of short lines", () => {
  const table = ["Tên", "Số", "Xã A", "1", "Xã B", "2", "Xã C", "3", "Ghi chú", "Tên khác"];
  it("are all found", () => {
    const { tokens, blocks } = layOut(Array.from({ length: 300 }, () => table.join("\n")).join("\n"));
    expect(tablesOf(tokens, blocks).length).toBeGreaterThan(100);
  });
});
