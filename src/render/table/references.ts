import type { Reference } from "../../model/reference.ts";
import { shortDate } from "../period.ts";
import { visible } from "../visible.ts";
import type { Column, Row } from "./columns.ts";
import { drawSection } from "./draw-section.ts";
import { linesOf, together } from "./mentions.ts";
import type { TableOptions } from "./options.ts";

/** What any of the mentions says: the first may be the short form. */
function known<K extends keyof Reference>(mentions: readonly Reference[], field: K): Reference[K] | null {
  return mentions.find((mention) => mention[field] !== null)?.[field] ?? null;
}

function rowOf(mentions: readonly Reference[]): Row {
  const date = known(mentions, "date");
  const text = mentions[0]!.text;
  return [
    known(mentions, "symbol") ?? text,
    date ? shortDate(date) : "",
    known(mentions, "issuer")?.name ?? "",
    known(mentions, "title") ?? text,
    linesOf(mentions),
  ].map(visible);
}

/** Each document once, with the lines that cite it. */
export function drawReferences(references: readonly Reference[], options: TableOptions): string {
  const { symbol, date, issuer, title, line } = options.messages.columns;
  const columns: Column[] = [
    { head: symbol, align: "left", weight: 2, uncut: true, brush: options.paint.accent },
    { head: date, align: "right", weight: 2, uncut: true },
    { head: issuer, align: "left", weight: 1.5 },
    { head: title, align: "left", weight: 2.5 },
    { head: line, align: "left", weight: 1, brush: options.paint.faint },
  ];
  return drawSection(columns, together(references, ({ key }) => key).map(rowOf), options);
}
