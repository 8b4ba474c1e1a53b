import { describe, expect, it, test } from "vitest";
import { compare, diff } from "../../src/compare/compare.ts";
import { leaguesOf } from "../../src/compare/league.ts";
import { missingOf } from "../../src/compare/missing.ts";
import { select, type Selection } from "../../src/compare/select.ts";
import { FILES, halfYear, nineMonths, ON_TIME, ONLINE, PERIODS, report } from "./made-reports.ts";

const values = (selection: Selection) =>
  select(diff(halfYear, nineMonths), selection).rows.map(({ cells }) => (cells[0] ?? cells[1])!.value);

describe("rows", () => {
  test.each<[string, Selection, number[]]>([
    ["words with marks", { indicator: "trực tuyến" }, [192_933]],
    ["words without marks", { indicator: "ho so dung han" }, [97.6]],
    ["words that stand nowhere", { indicator: "lúa" }, []],
    ["marks that were typed must be there", { indicator: "hổ" }, []],
    ["new ones", { only: ["new"] }, [2468]],
    ["gone ones", { only: ["gone"] }, []],
    ["changed ones", { only: ["changed"] }, [192_933, 97.6, 12, 2.8e9, 1452]],
    ["the greatest change first", { only: ["changed"], sort: "change" }, [2.8e9, 12, 1452, 192_933, 97.6]],
  ])("%s", (_, selection, expected) => expect(values(selection)).toEqual(expected));
});

const three = [
  report("a", PERIODS.S1, [FILES, ONLINE, ON_TIME]),
  report(
    "b",
    PERIODS.S1,
    [
      { ...FILES, value: 300_000 },
      { ...ON_TIME, value: 99 },
    ],
    "TB",
  ),
];

it("what others state and one does not is missing", () => {
  const again = report("c", PERIODS.M9, [FILES, ONLINE, ON_TIME]);
  const missing = missingOf(compare([...three, again]), null);
  expect(missing.map(({ missing: some }) => some.map(({ label }) => label))).toEqual([
    [],
    [ONLINE.label],
    [],
  ]);
});

it("what is on a list and not stated is missing", () => {
  const missing = missingOf(compare(three), ["hồ sơ tiếp nhận", "trạm BTS", "trực tuyến"]);
  expect(missing.map(({ missing: some }) => some.map(({ label }) => label))).toEqual([
    ["trạm BTS"],
    ["trạm BTS", "trực tuyến"],
  ]);
});

it("a league is led by the best, and equals share a place", () => {
  const third = report("c", PERIODS.S1, [{ ...ON_TIME, value: 99, area: { code: "VN", name: "Việt Nam" } }]);
  const tied = report("d", PERIODS.S1, [{ ...ON_TIME, value: 99, area: { code: "38", name: "Thanh Hóa" } }]);
  const [league] = leaguesOf(compare([...three, third, tied]), "giải quyết đúng hạn");
  expect(league!.places.map(({ place, column }) => [place, column])).toEqual([[1, "b"], [1, "d"], [3, "a"]]); // prettier-ignore
});

it("what is so is ranked before what is aimed at, however many aim at it", () => {
  const aims = ["c", "d", "e"].map((name) =>
    report(name, PERIODS.S1, [{ ...ON_TIME, role: "target" as const, value: 95 }]),
  );
  const leagues = leaguesOf(compare([...three, ...aims]), "giải quyết đúng hạn");
  expect(leagues.map(({ places }) => places[0]!.cell.role)).toEqual(["actual", "target"]);
});
