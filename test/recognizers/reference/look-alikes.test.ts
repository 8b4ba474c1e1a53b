import { describe, expect, test } from "vitest";
import { referenceRecognizers } from "../../../src/recognizers/reference/index.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";
import { readReferences, writings } from "./read-references.ts";

describe.each(LOOK_ALIKES)("refused: %s", (text) => {
  test.each(Object.entries(writings(text)))("%s", (_name, written) => {
    expect(readReferences(written)).toEqual([]);
  });
});

test("100,000 words of look-alikes yield none", () => {
  const pieces: string[] = [];
  for (let words = 0, i = 0; words < 100_000; i++) {
    // Steps of 7 lay every piece beside every other in time.
    const piece = LOOK_ALIKES[(i * 7 + Math.floor(i / LOOK_ALIKES.length)) % LOOK_ALIKES.length]!;
    pieces.push(piece);
    words += piece.split(" ").length;
  }
  expect(readReferences(pieces.join("; "))).toEqual([]);
});

describe.each(referenceRecognizers)("$id holds to its examples", ({ id, examples }) => {
  test.each(examples.accepts)("accepts %s", (text) => {
    expect(readReferences(text).map(({ mention }) => mention.by)).toContain(id);
  });
  test.each(examples.refuses)("refuses %s", (text) => {
    expect(readReferences(text).filter(({ mention }) => mention.by === id)).toEqual([]);
  });
});
