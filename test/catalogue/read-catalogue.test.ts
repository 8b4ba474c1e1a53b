import { describe, expect, it } from "vitest";
import { addToCatalogue, readCatalogue } from "../../src/catalogue/read-catalogue.ts";
import { searchCatalogue } from "../../src/catalogue/search.ts";
import { indicators } from "../../src/lexicon/indicators.ts";

const HEAD = "id\tname_vi\tsynonyms\tunit\tpillar\tdirection\taggregation\tdti_code\tbasis";
const TEA =
  "own.tea\tDiện tích chè VietGAP\tchè VietGAP;chè sạch\tha\tkinh tế\thigher\tstock\t\tsở Nông nghiệp";
const tea = {
  id: "own.tea",
  name: "Diện tích chè VietGAP",
  synonyms: ["chè VietGAP", "chè sạch"],
  unit: "ha",
  pillar: "kinh tế",
  direction: "higher",
  aggregation: "stock",
  dti: [],
} as const;

describe("a catalogue file", () => {
  it("is a table with tabs", () => {
    expect(readCatalogue(`${HEAD}\n${TEA}\n\n`)).toEqual({ indicators: [tea], problems: [] });
    expect(readCatalogue(`${HEAD}\r\n${TEA}\r\n`)).toEqual({ indicators: [tea], problems: [] });
  });
  it("or JSON", () => {
    expect(readCatalogue(JSON.stringify([tea], null, 2))).toEqual({ indicators: [tea], problems: [] });
  });
  it("may name several units", () => {
    const read = readCatalogue(`${HEAD}\n${TEA.replace("\tha\t", "\ttài khoản;công dân\t")}`);
    expect(read.indicators?.[0]).toMatchObject({ unit: "tài khoản", otherUnits: ["công dân"] });
  });
});

describe("what is wrong is told by line", () => {
  const problemsOf = (text: string): readonly object[] => readCatalogue(text).problems;

  it("in a table", () => {
    const wrong = [
      HEAD,
      TEA,
      TEA,
      "X y\ta\t\tha\tb\thigher\tstock\t",
      "own.b\tB\t\tha\tc\tup\tstock\t",
      "own.c\t\t\tha\tc",
    ];
    expect(problemsOf(wrong.join("\n"))).toEqual([
      { line: 3, what: "repeated-id", value: "own.tea", first: 2 },
      { line: 4, what: "bad-id", value: "X y" },
      {
        line: 5,
        what: "unknown-value",
        field: "direction",
        value: "up",
        allowed: ["higher", "lower", "none"],
      },
      { line: 6, what: "missing-value", field: "name" },
    ]);
  });
  it("in JSON", () => {
    const text = `[\n  ${JSON.stringify(tea)},\n  {"id": "own.b", "name": "chè sạch", "unit": "ha", "pillar": "kinh tế", "direction": "none", "aggregation": "stock"}\n]`;
    expect(problemsOf(text)).toEqual([{ line: 3, what: "shared-name", value: "chè sạch", first: 2 }]);
    expect(problemsOf("[\n{]")).toMatchObject([{ what: "unreadable" }]);
    expect(problemsOf('{"id": 1}')).toMatchObject([{ line: 1, what: "unreadable" }]);
  });
  it("where a column is missing", () => {
    expect(problemsOf("id\tname_vi\nx\ty")).toEqual([
      { line: 1, what: "missing-column", column: "synonyms" },
    ]);
  });
});

describe("a user's own indicators", () => {
  it("come first and take the place of those with the same id", () => {
    const own = { ...indicators[0]!, name: "Tên khác" };
    const all = addToCatalogue(indicators, [tea, own]);
    expect(all).toHaveLength(indicators.length + 1);
    expect(all.slice(0, 2)).toEqual([tea, own]);
  });
});

describe("a search", () => {
  const ids = (words: string[], pillar?: string): string[] =>
    searchCatalogue(indicators, pillar === undefined ? { words } : { words, pillar }).map(({ id }) => id);

  it("needs no tone marks and looks into synonyms", () => {
    expect(ids(["dung han"])).toContain("gov.files.ontime_rate");
    expect(ids(["đúng", "hạn"])).toEqual(ids(["dung han"]));
    expect(ids(["gov.dti.rank"])).toContain("gov.dti.rank");
  });
  it("keeps to a pillar", () => {
    expect(ids([], "xa hoi so").every((id) => id.startsWith("society.") || id.startsWith("gov.dti."))).toBe(
      true,
    );
    expect(ids(["không có từ này"])).toEqual([]);
  });
});
