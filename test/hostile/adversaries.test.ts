import { describe, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { adversaries } from "./adversaries.ts";
import { expectReportHolds } from "./holds.ts";

const SIZE = 60_000;

/** Anything that takes the square of its length does not end here in time; `npm run bench` says how long each takes. */
describe("text made to be slow", () => {
  it.each(adversaries)("is read to its end: $name", ({ text }) => {
    extract(text(SIZE));
  });

  it.each(adversaries)("keeps to what is promised: $name", ({ text }) => {
    const given = text(1500);
    expectReportHolds(given, extract(given));
  });
});
