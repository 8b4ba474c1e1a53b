import { expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { writeFigure } from "../../src/render/figure.ts";
import { plainDigits, scaledDown, vietnameseDigits } from "../../src/render/number.ts";
import { observation } from "./sample-report.ts";

const cases: readonly [string, Partial<Observation>][] = [
  ["1.902.270", { text: "1.902.270", value: 1902270 }],
  ["97,6%", { text: "97,60%", value: 97.6, unit: "%" }],
  ["> 99,8%", { value: 99.8, unit: "%", bound: "over" }],
  ["< 100", { value: 100, bound: "under" }],
  ["≈ 67.300", { value: 67300, bound: "about" }],
  ["≥ 80%", { value: 80, unit: "%", bound: "min" }],
  ["≤ 3", { value: 3, bound: "max" }],
  ["27/27", { value: 27, denominator: 27 }],
  ["2.580/6.409", { value: 2580, denominator: 6409 }],
  ["7,5–8%", { value: 7.5, upper: 8, unit: "%" }],
  ["5,2 tỷ", { text: "5,2 tỷ USD", value: 5.2e9, unit: "USD" }],
  ["122,7 triệu", { text: "122,7 triệu", value: 122700000 }],
  ["1–1,2 triệu", { text: "1-1,2 triệu", value: 1e6, upper: 1.2e6 }],
  ["1.300.281,45 tỷ", { text: "1.300.281,45 tỷ đồng", value: 1300281450000000 }],
  ["5.200.000.000", { text: "5.200.000.000 đồng", value: 5.2e9 }],
  ["9.007.199.254.740.993", { value: 9007199254740992, decimal: "9007199254740993" }],
  ["-3,2%", { value: -3.2, unit: "%" }],
  ["0,9", { value: 0.9, unit: "điểm phần trăm" }],
];
it.each(cases)("%s", (written, given) => {
  expect(writeFigure(observation(given)).replaceAll("\u00a0", " ")).toBe(written);
});

it.each([
  [1e21, "1000000000000000000000"],
  [5e-7, "0.0000005"],
  [0, "0"],
])("%d has the digits %s", (value, digits) => expect(plainDigits(value)).toBe(digits));

it.each([
  ["1902270", 6, "1.90227"],
  ["5", 3, "0.005"],
  ["-1500", 3, "-1.5"],
])("%s moved by %d is %s", (digits, places, moved) => expect(scaledDown(digits, places)).toBe(moved));

it.each([
  ["-1234567.5", "-1.234.567,5"],
  ["123", "123"],
])("%s is printed %s", (digits, printed) => expect(vietnameseDigits(digits)).toBe(printed));
