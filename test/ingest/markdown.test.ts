import { describe, expect, test } from "vitest";
import { fromMarkdown } from "../../src/ingest/from-markdown.ts";

describe("marks are taken off, words stay", () => {
  test.each([
    ["## I. Kết quả ##", "I. Kết quả"],
    ["#không phải đề mục", "#không phải đề mục"],
    ["* Một", "- Một"],
    ["  + Hai", "  - Hai"],
    ["- [x] Xong 5 việc", "- Xong 5 việc"],
    ["1. Một", "1. Một"],
    ["> Trích **97%**", "Trích 97%"],
    ["Đạt **97,6%**, __tăng__ *5%* và ***3***", "Đạt 97,6%, tăng 5% và 3"],
    ["5 * 3 = 15 * 1", "5 * 3 = 15 * 1"],
    ["ten_tep_1 và _nghiêng_", "ten_tep_1 và nghiêng"],
    ['[Quyết định 411](http://a.vn/1 "x") và ![ảnh](a.png)', "Quyết định 411 và ảnh"],
    ["`mã 5` và \\*sao\\*", "mã 5 và *sao*"],
    ["Đạt&nbsp;5% &lt; 6%<br>hết", "Đạt\u00a05% < 6% hết"],
    ["<span class=x>97%</span>, 5 < 6 > 4", "97%, 5 < 6 > 4"],
    ["~~95%~~", "95%"],
    ["---", ""],
    ["* * *", ""],
  ])("%s", (markdown, plain) => {
    expect(fromMarkdown(markdown)).toBe(plain);
  });
});

describe("lines keep their numbers", () => {
  test.each([
    ["a table", "Trước\n| A | B |\n|---|:-:|\n| 1 | x \\| y |\nSau", "Trước\n\nA\tB\n1\tx | y\nSau"],
    ["fences", "```\n| a | **b** |\n```\nSau", "\n| a | **b** |\n\nSau"],
    ["front matter", "---\ntitle: 5\n---\nSau", "\n\n\nSau"],
    ["comments", "Một <!-- 2\n3 --> Bốn", "Một \n Bốn"],
    ["a comment never closed", "Một <!-- 2", "Một <!-- 2"],
    ["underlined headings", "Kết quả\n=======\nSau", "Kết quả\n\nSau"],
  ])("%s", (_, markdown, plain) => {
    expect(fromMarkdown(markdown)).toBe(plain);
  });
});
