import { expect, test } from "vitest";
import { readCorpus } from "../accuracy/gold.ts";
import { byChrono, byDtx, tally } from "./dates.ts";

test.each(readCorpus("fixtures/reports").map((report) => [report.name, report] as const))(
  "%s: dtx finds more dates right than chrono, and takes no more for dates that are none",
  (_name, report) => {
    const ours = tally(report, byDtx(report));
    const theirs = tally(report, byChrono(report));
    expect(ours.found).toBeGreaterThanOrEqual(theirs.found);
    expect(ours.extra).toBeLessThanOrEqual(theirs.extra);
  },
);
