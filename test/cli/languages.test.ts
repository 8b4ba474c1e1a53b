import { describe, expect, it } from "vitest";
import { dtx } from "./run.ts";

const REPORT = `UBND tỉnh Thái Nguyên báo cáo 6 tháng đầu năm 2022
Tính đến 31/02/2022 có 1.250 hồ sơ, đạt 97,5%. Nghị định số 30/2020/NĐ-CP ngày 05/3/2021.`;

const said = (lang: string, ...args: readonly string[]): string => {
  const { out, err } = dtx([...args, "--lang", lang], { input: REPORT });
  return out + err;
};

const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape);
  if (value === null || typeof value !== "object") return typeof value === "string" ? "text" : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
};

describe("remarks and findings are in the reader's language", () => {
  it.each([
    ["vi", "ngày tháng không thể có"],
    ["en", "a date that cannot be"],
  ])("%s", (lang, words) => {
    expect(said(lang, "extract")).toContain(words);
    expect(said(lang, "check")).toContain(words);
  });
});

it.each([
  ["extract", ["CHỈ TIÊU", "Giá trị"], ["INDICATORS", "Value"]],
  ["show", ["văn bản", "Vì sao"], ["documents", "Why"]],
  ["refs", ["Cơ quan ban hành"], ["Issuer"]],
])("dtx %s has its heads in both languages", (command, vietnamese, english) => {
  for (const word of vietnamese) expect(said("vi", command)).toContain(word);
  for (const word of english) expect(said("en", command)).toContain(word);
});

it.each([["extract"], ["check"], ["refs"]])(
  "the keys and codes of dtx %s --format json never change",
  (command) => {
    const [vietnamese, english] = ["vi", "en"].map((lang) =>
      shape(JSON.parse(dtx([command, "--format", "json", "--lang", lang], { input: REPORT }).out)),
    );
    expect(english).toEqual(vietnamese);
  },
);

it.each([
  [["--lang", "en"], { DTX_LANG: "vi" }, "Usage"],
  [[], { DTX_LANG: "en", LANG: "vi_VN.UTF-8" }, "Usage"],
  [[], { LANG: "en_US.UTF-8" }, "Usage"],
  [[], { LANG: "C" }, "Cách dùng"],
  [[], {}, "Cách dùng"],
])("the language of %j with %j", (args, env, words) => {
  expect(dtx(["--help", ...args], { env }).out).toContain(words);
});
