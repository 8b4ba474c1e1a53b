import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../fixtures/reports");

/** The texts of the reports that come with the project. */
export const reports: readonly string[] = readdirSync(folder)
  .filter((name) => name !== "pairs")
  .toSorted()
  .map((name) => readFileSync(join(folder, name, "report.txt"), "utf8"));
