import { expect, it } from "vitest";
import { problemOf } from "../../src/catalogue/problems.ts";
import { indicators } from "../../src/lexicon/indicators.ts";

it("holds to what it asks of a user's own: ids once, fields filled, no name shared", () => {
  const seen = new Map<string, number>();
  const problems = indicators.flatMap(
    (indicator, at) => problemOf({ line: at, entry: { ...indicator } }, seen) ?? [],
  );
  expect(problems).toEqual([]);
});

it("has no figure of a report among its names", () => {
  const figure = /\d ?%|^\d|\d\.\d{3}|\d\/\d/u;
  const texts = indicators.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const perPeople = /\d dân|\/QĐ/u;
  expect(texts.filter((text) => figure.test(text) && !perPeople.test(text))).toEqual([]);
});

it("is better one way by what the indicator is", () => {
  const ranks = indicators.filter(({ unit }) => unit === "hạng");
  expect(ranks.length).toBeGreaterThan(5);
  expect(new Set(ranks.map(({ direction, aggregation }) => `${direction} ${aggregation}`))).toEqual(
    new Set(["lower rank"]),
  );
});
