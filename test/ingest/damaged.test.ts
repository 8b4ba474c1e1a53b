import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { IngestError } from "../../src/ingest/ingest-error.ts";
import { readDocument } from "../../src/ingest/read-document.ts";

const files = [
  "formats/bao-cao.docx",
  "formats/bao-cao.pdf",
  "formats/bang-hai-tang-dau.html",
  "encodings/bao-cao.vni.txt",
].map((name) => readFileSync(`fixtures/${name}`));

const damage = fc.record({
  file: fc.constantFrom(...files),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
    maxLength: 20,
  }),
});

it("a damaged file is read or refused by kind, whatever the damage", async () => {
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, flips }) => {
      const bytes = Buffer.from(file.subarray(0, cut === null ? file.length : Math.floor(cut * file.length)));
      for (const [at, byte] of flips) if (bytes.length > 0) bytes[Math.floor(at * bytes.length)] = byte;
      const read = await readDocument(bytes).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(IngestError);
    }),
    { numRuns: 300 },
  );
}, 60_000);
