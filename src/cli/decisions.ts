import { unusedDecisions } from "../compare/compare.ts";
import type { Decisions } from "../compare/decisions/decisions.ts";
import { MapError, readDecisions } from "../compare/decisions/read-decisions.ts";
import { decisionsOf } from "../compare/decisions/write-decisions.ts";
import { DtxError } from "../errors.ts";
import type { Messages } from "../messages/messages.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Report } from "../model/report.ts";
import { readTextFile } from "./inputs/read-text-file.ts";
import { openOutput } from "./outputs/open-output.ts";
import { writeMessage } from "./write.ts";

/** Reads `--map FILE`; what it says of figures that are in none of the reports is told and left aside. */
export async function readMap(
  file: string,
  reports: readonly Report[],
  messages: Messages,
): Promise<Decisions> {
  const text = await readTextFile(file);
  try {
    const decisions = readDecisions(text);
    for (const place of unusedDecisions(reports, decisions)) {
      writeMessage(messages.comparison.unusedDecision(file, place));
    }
    return decisions;
  } catch (error) {
    if (!(error instanceof MapError)) throw error;
    const { place, problem } = error;
    throw new DtxError("bad-map", { file, place, problem });
  }
}

/** Writes the present alignment for editing. */
export async function saveMap(
  file: string,
  comparison: Comparison,
  force: boolean,
  messages: Messages,
): Promise<void> {
  const output = await openOutput(file, force);
  await output.write(`${JSON.stringify(decisionsOf(comparison), null, 2)}\n`);
  await output.finish();
  writeMessage(messages.comparison.savedMap(file));
}
