import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RelationType } from "../../src/model/observation.ts";

export interface Stretch {
  start: number;
  end: number;
}

export const KINDS = ["indicator", "date", "reference"] as const;
export type EntryKind = (typeof KINDS)[number];

/** One expected entry; a field that is left out is not scored. */
export interface GoldEntry {
  type: EntryKind;
  ctx: string;
  span: Stretch;
  optional?: boolean;
  relation?: { type: RelationType; span: Stretch } | null;
  fields: Readonly<Record<string, unknown>>;
}

export interface GoldDocument {
  area?: string | null;
  start?: string | null;
  end?: string | null;
  date?: string | null;
}

/** A report with all that is expected of it. */
export interface GoldReport {
  name: string;
  text: string;
  document: GoldDocument;
  entries: GoldEntry[];
}

/** Where `ctx` stands in the text, the figure between « and »; it must stand there once. */
export function locate(text: string, ctx: string): Stretch {
  const open = ctx.indexOf("«");
  const close = ctx.indexOf("»");
  if (open < 0 || close < open) throw new Error(`no «» in ctx: ${ctx}`);
  const plain = ctx.replace(/[«»]/g, "");
  const at = text.indexOf(plain);
  if (at < 0) throw new Error(`ctx not in the report: ${ctx}`);
  if (text.includes(plain, at + 1)) throw new Error(`ctx occurs twice: ${ctx}`);
  return { start: at + open, end: at + close - 1 };
}

type Line = Record<string, unknown> & { type: string; ctx: string; relation?: Line };

function entryOf(text: string, line: Line): GoldEntry {
  const { type, ctx, optional, relation, ...fields } = line;
  const span = locate(text, ctx);
  const entry: GoldEntry = { type: type as EntryKind, ctx, span, fields };
  if (optional) entry.optional = true;
  if (relation) entry.relation = { type: relation.type as RelationType, span: locate(text, relation.ctx) };
  return entry;
}

/** Reads `report.txt` and `gold.jsonl` of one folder. */
export function readGold(folder: string, name: string): GoldReport {
  const text = readFileSync(join(folder, "report.txt"), "utf8").replace(/\r\n?/g, "\n").normalize("NFC");
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line);
  const document = (lines.find((line) => line.type === "document") ?? {}) as GoldDocument;
  const entries = lines.filter((line) => line.type !== "document").map((line) => entryOf(text, line));
  return { name, text, document, entries };
}

/** Every report under `root` that has gold. */
export const readCorpus = (root: string): GoldReport[] =>
  readdirSync(root)
    .toSorted()
    .filter((name) => existsSync(join(root, name, "gold.jsonl")))
    .map((name) => readGold(join(root, name), name));
