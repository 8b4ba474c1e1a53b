import { copyFileSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGold, type GoldReport } from "../accuracy/gold.ts";

/** Reports with gold that lie beside the project, where they do, laid out as the fixtures are. */
export const readShared = (shared: string): GoldReport[] =>
  readdirSync(join(shared, "gold"))
    .filter((name) => name.endsWith(".txt.jsonl"))
    .toSorted()
    .map((name) => {
      const folder = mkdtempSync(join(tmpdir(), "dtx-"));
      const source = name.replace(/\.jsonl$/, "");
      copyFileSync(join(shared, "seeds", source), join(folder, "report.txt"));
      copyFileSync(join(shared, "gold", name), join(folder, "gold.jsonl"));
      return readGold(folder, source);
    });
