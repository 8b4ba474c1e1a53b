import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { readDocument } from "../../src/ingest/read-document.ts";
import { expectReportHolds } from "./holds.ts";

const folder = "fixtures/hostile";

/** Inputs that once did harm, or were made to: what can be read keeps to what is promised. */
describe("what was found keeps to what is promised", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const read = await readDocument(readFileSync(`${folder}/${name}`), { name }).catch((error: unknown) => {
      expect(error).toMatchObject({ name: "IngestError" });
      return null;
    });
    if (read) expectReportHolds(read.text, extract(read.text, { encoding: read.encoding }));
  });
});
