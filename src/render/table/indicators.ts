import type { Messages } from "../../messages/messages.ts";
import type { Observation } from "../../model/observation.ts";
import { unitBeside, writeFigure } from "../figure.ts";
import { shortPeriod } from "../period.ts";
import { isUnsure } from "../unsure.ts";
import { visible } from "../visible.ts";
import { columnWidths, type Column, type Row } from "./columns.ts";
import { drawHead, drawRows } from "./grid.ts";
import { together } from "./mentions.ts";
import type { TableOptions } from "./options.ts";

const ROOM_FOR_AREA = 100;

function roleWord({ role, change }: Observation, roles: Messages["roles"]): string {
  if (role === "target") return roles.target;
  return role === "change" && change ? roles[change.direction] : "";
}

/** `? tăng 0,9`: doubt, role and figure, so that the figures stay aligned on the right. */
function valueCell(observation: Observation, roles: Messages["roles"]): string {
  const parts = [isUnsure(observation) ? "?" : "", roleWord(observation, roles), writeFigure(observation)];
  return parts.filter(Boolean).join(" ");
}

function rowOf(observation: Observation, messages: Messages): Row {
  return [
    visible(observation.label),
    valueCell(observation, messages.roles),
    visible(unitBeside(observation.unit)),
    observation.period ? visible(shortPeriod(observation.period, messages.periods)) : "",
    String(observation.span.line),
    visible(observation.area?.name ?? ""),
  ];
}

/** The area has its column where there is room, or where the areas differ. */
function showsArea(observations: readonly Observation[], width: number): boolean {
  return width >= ROOM_FOR_AREA || new Set(observations.map(({ area }) => area?.code)).size > 1;
}

function columnsOf(observations: readonly Observation[], { messages, width, paint }: TableOptions): Column[] {
  const { label, value, unit, period, line, area } = messages.columns;
  const columns: Column[] = [
    { head: label, align: "left", weight: 3 },
    { head: value, align: "right", weight: 2, uncut: true, brush: paint.accent },
    { head: unit, align: "left", weight: 1 },
    { head: period, align: "left", weight: 1.3 },
    { head: line, align: "right", weight: 1, uncut: true, brush: paint.faint },
  ];
  if (showsArea(observations, width)) columns.push({ head: area, align: "left", weight: 1 });
  return columns;
}

/** Indicators under their headings, in the order of the report. */
export function drawIndicators(observations: readonly Observation[], options: TableOptions): string {
  const { messages, width, paint, groupOf } = options;
  const columns = columnsOf(observations, options);
  const rows = new Map(observations.map((observation) => [observation, rowOf(observation, messages)]));
  const widths = columnWidths(columns, [...rows.values()], width);
  const parts = [drawHead(columns, widths, paint)];
  const groups = together(observations, groupOf);
  for (const group of groups) {
    const title = groupOf(group[0]!) ?? (groups.length > 1 ? messages.report.otherGroup : null);
    if (title !== null) parts.push(paint.strong(`▸ ${visible(title)}`));
    parts.push(
      drawRows(
        columns,
        group.map((observation) => rows.get(observation)!),
        widths,
      ),
    );
  }
  if (observations.some(isUnsure)) parts.push(paint.faint(messages.report.unsure));
  return parts.join("\n");
}
