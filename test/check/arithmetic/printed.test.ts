import { describe, expect, it } from "vitest";
import { vietnamese } from "../../../src/check/arithmetic/decimal.ts";
import type { End, Interval } from "../../../src/check/arithmetic/interval.ts";
import { intervalOf } from "../../../src/check/arithmetic/printed.ts";
import type { Bound, Kind } from "../../../src/model/observation.ts";

const end = (side: End): string => (side ? vietnamese(side.at) : "∞");
const shown = ({ low, high }: Interval): string =>
  `${low?.closed ? "[" : "("}${end(low)}; ${end(high)}${high?.closed ? "]" : ")"}`;

const figure = (
  text: string,
  value: number,
  kind: Kind,
  more: Partial<{ bound: Bound; upper: number; denominator: number; decimal: string }> = {},
) => ({
  text,
  value,
  kind,
  bound: "exact" as Bound,
  upper: null,
  denominator: null,
  ...more,
});

describe("a printed figure stands for all values that round or are cut to it", () => {
  it.each([
    ["[92,5; 94)", figure("93%", 93, "percent")],
    ["[97,595; 97,61)", figure("97,60%", 97.6, "percent")],
    ["[97,55; 97,7)", figure("97.6%", 97.6, "percent")],
    ["[67.500.000; 69.000.000)", figure("68 triệu", 68e6, "count")],
    ["[122.650.000; 122.800.000)", figure("122,7 triệu", 122.7e6, "count")],
    ["[1.902.270; 1.902.270]", figure("1.902.270", 1902270, "count")],
    ["[5; 5]", figure("05", 5, "count")],
    ["[23; 23]", figure("hai mươi ba", 23, "count")],
    ["[27; 27]", figure("27/30", 27, "ratio", { denominator: 30 })],
    ["[142.650.000.000; 142.800.000.000)", figure("142,7 tỷ đồng", 142.7e9, "money")],
    ["[1.300.281.445.000.000; 1.300.281.460.000.000)", figure("1.300.281,45 tỷ đồng", 1300281.45e9, "money")],
    ["[2.450.000; 2.600.000)", figure("2 triệu rưỡi", 2.5e6, "money")],
    ["[1.150.000.000; 1.300.000.000)", figure("1 tỷ 200 triệu đồng", 1.2e9, "money")],
    ["[0,685; 0,7)", figure("0,69", 0.69, "rate")],
    ["[-3,25; -3,1)", figure("-3,2%", -3.2, "percent")],
    ["[-0,005; 0,01)", figure("0,00%", 0, "percent")],
    ["[9,5; 16)", figure("10 đến 15%", 10, "percent", { upper: 15 })],
    ["[67.500.000; ∞)", figure("68 triệu", 68e6, "count", { bound: "over" })],
    ["(∞; 3.500]", figure("3.500", 3500, "count", { bound: "under" })],
    ["[900; 1.100]", figure("1.000", 1000, "count", { bound: "about" })],
    ["[59,5; ∞)", figure("60%", 60, "percent", { bound: "min" })],
    ["(∞; 60,01)", figure("60,00%", 60, "percent", { bound: "max" })],
  ])("%s", (expected, given) => expect(shown(intervalOf(given))).toBe(expected));
});
