import type { Messages } from "../../messages/messages.ts";
import type { DateEntry } from "../../model/period.ts";
import { shortDate } from "../period.ts";
import { visible } from "../visible.ts";
import { linesOf, together } from "./mentions.ts";
import type { Column, Row } from "./columns.ts";
import { drawSection } from "./draw-section.ts";
import type { TableOptions } from "./options.ts";

const sameTime = ({ text, kind, start, end, valid }: DateEntry): string =>
  valid ? [kind, start, end].join(" ") : text;

function rowOf(entries: readonly DateEntry[], messages: Messages): Row {
  const [{ text, kind, valid, start, end }] = entries as [DateEntry];
  return [
    text,
    valid ? messages.dateKinds[kind] : messages.invalidDate,
    start ? shortDate(start) : "",
    end ? shortDate(end) : "",
    linesOf(entries),
  ].map(visible);
}

/** Each time once, with the lines that name it. */
export function drawDates(dates: readonly DateEntry[], options: TableOptions): string {
  const { written, kind, from, to, line } = options.messages.columns;
  const columns: Column[] = [
    { head: written, align: "left", weight: 2 },
    { head: kind, align: "left", weight: 1.5 },
    { head: from, align: "right", weight: 1.5, uncut: true, brush: options.paint.accent },
    { head: to, align: "right", weight: 1.5, uncut: true, brush: options.paint.accent },
    { head: line, align: "left", weight: 1, brush: options.paint.faint },
  ];
  const rows = together(dates, sameTime).map((entries) => rowOf(entries, options.messages));
  return drawSection(columns, rows, options);
}
