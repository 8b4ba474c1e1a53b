import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locate, type GoldDocument, type GoldEntry, type GoldReport } from "../accuracy/gold.ts";

/** Reports kept beside the project, `seeds/NAME` with `gold/NAME.jsonl`; none where the folder is absent. */
export function readShared(root: string): GoldReport[] {
  const folder = join(root, "seeds");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(root, "gold", `${name}.jsonl`)))
    .map((name) => readReport(root, name));
}

function readReport(root: string, name: string): GoldReport {
  const text = readFileSync(join(root, "seeds", name), "utf8")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  const lines = readFileSync(join(root, "gold", `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const entries = lines.filter(({ type }) => type === "date" || type === "reference");
  return {
    name,
    text,
    document: (lines.find(({ type }) => type === "document") ?? {}) as GoldDocument,
    entries: entries.map(({ type, ctx, optional, ...fields }) => ({
      type: type as GoldEntry["type"],
      ctx: ctx as string,
      span: locate(text, ctx as string),
      fields,
      ...(optional ? { optional: true } : {}),
    })),
  };
}
