import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { IngestError } from "../../src/ingest/ingest-error.ts";
import { readDocument } from "../../src/ingest/read-document.ts";
import { expectReportHolds } from "./holds.ts";
import { mutatedReport, scraps } from "./mutations.ts";

/** `npm run fuzz` sets this to 100,000. */
const RUNS = Number(process.env["DTX_FUZZ_RUNS"] ?? 2000);
const HOUR = 3_600_000;

function expectHolds(text: string): void {
  const report = extract(text, { source: "thử.txt" });
  expectReportHolds(text, report);
  expect(extract(text, { source: "thử.txt" })).toEqual(report);
}

describe("no input breaks the extraction", () => {
  it("of text of any kind", { timeout: HOUR }, () => {
    const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme" }));
    fc.assert(fc.property(texts, expectHolds), { numRuns: Math.ceil(RUNS / 4) });
  });

  it("of scraps of reports", { timeout: HOUR }, () => {
    fc.assert(fc.property(scraps, expectHolds), { numRuns: Math.ceil(RUNS / 4) });
  });

  it("of changed reports", { timeout: HOUR }, () => {
    fc.assert(fc.property(mutatedReport, expectHolds), { numRuns: Math.ceil(RUNS / 4) });
  });
});

const startsOfFiles = [
  "",
  "%PDF-1.4\n",
  "PK\u0003\u0004",
  "\ufeff",
  "<!doctype html>",
  '{"id":1}\n',
  "{\\rtf1",
];

const bytes = fc
  .record({
    start: fc.constantFrom(...startsOfFiles),
    text: fc.oneof(mutatedReport, scraps),
    encoding: fc.constantFrom("utf8" as const, "utf16le" as const, "latin1" as const),
    noise: fc.uint8Array({ maxLength: 40 }),
    place: fc.nat(2000),
  })
  .map(({ start, text, encoding, noise, place }) => {
    const whole = Buffer.from(start + text.slice(0, 1500), encoding);
    return Buffer.concat([whole.subarray(0, place), noise, whole.subarray(place)]);
  });

it("bytes of any kind are read or refused with a reason", { timeout: HOUR }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(bytes, fc.uint8Array({ maxLength: 300 })), async (given) => {
      const read = await readDocument(given, { name: "thử" }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(IngestError);
        return null;
      });
      if (read) expectHolds(read.text);
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});
