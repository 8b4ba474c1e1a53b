import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { shortPeriod } from "../period.ts";
import { type Column, day, number, sheetOf, text, type Sheet } from "./sheet.ts";

/** Names the heading or pillar an observation stands under. */
export type GroupOf = (observation: Observation) => string | null;

interface Row {
  source: string;
  group: string | null;
  pillar: string | null;
  observation: Observation;
  /** What `relation` points to. */
  host: Observation | undefined;
}

function roleOf({ role, change }: Observation, messages: Messages): string {
  const { roles } = outputMessages(messages);
  return role === "change" && change ? messages.roles[change.direction] : roles[role];
}

function relationOf({ observation: { relation }, host }: Row, messages: Messages): string | null {
  if (!relation) return null;
  return `${outputMessages(messages).relations[relation.type]} ${host?.text ?? relation.to}`;
}

function columnsOf(messages: Messages): Column<Row>[] {
  const { columns: heads, kinds, bounds } = outputMessages(messages);
  const { label, value, unit, kind, period, area, line, written } = messages.columns;
  const of =
    <T>(read: (observation: Observation) => T) =>
    ({ observation }: Row): T =>
      read(observation);
  return [
    { head: label, width: 52, brief: true, cell: of((one) => text(one.label)) },
    { head: heads.role, width: 12, brief: true, cell: of((one) => text(roleOf(one, messages))) },
    { head: heads.bound, width: 11, cell: of((one) => text(bounds[one.bound])) },
    { head: value, width: 16, brief: true, cell: of((figure) => ({ type: "figure", figure })) },
    { head: heads.upper, width: 12, cell: of((one) => number(one.upper)) },
    { head: heads.denominator, width: 12, cell: of((one) => number(one.denominator)) },
    { head: unit, width: 16, brief: true, cell: of((one) => ({ type: "unit", unit: one.unit })) },
    { head: kind, width: 14, cell: of((one) => text(kinds[one.kind])) },
    {
      head: period,
      width: 16,
      brief: true,
      cell: of((one) => text(one.period && shortPeriod(one.period, messages.periods))),
    },
    { head: heads.start, width: 12, cell: of((one) => day(one.period?.start)) },
    { head: heads.end, width: 12, cell: of((one) => day(one.period?.end)) },
    { head: area, width: 16, brief: true, cell: of((one) => text(one.area?.name)) },
    { head: heads.areaCode, width: 10, cell: of((one) => text(one.area?.code)) },
    { head: heads.indicator, width: 24, cell: of((one) => text(one.indicator)) },
    { head: heads.relation, width: 22, cell: (row) => text(relationOf(row, messages)) },
    { head: heads.pillar, width: 18, cell: ({ pillar }) => text(pillar) },
    { head: heads.heading, width: 24, cell: ({ group }) => text(group) },
    { head: heads.confidence, width: 12, cell: of((one) => number(one.confidence)) },
    { head: heads.source, width: 24, oneLine: true, cell: ({ source }) => text(source) },
    { head: line, width: 7, brief: true, cell: of(({ span }) => number(span.line)) },
    { head: written, width: 18, cell: of((one) => ({ type: "printed", text: one.text })) },
    { head: heads.sentence, width: 80, oneLine: true, cell: of((one) => text(one.sentence)) },
  ];
}

/** Indicators of a report, a row each. */
export function indicatorsSheet(
  { document, indicators }: Report,
  groups: { headingOf: GroupOf; pillarOf: GroupOf },
  messages: Messages,
): Sheet {
  const byId = new Map(indicators.map((observation) => [observation.id, observation]));
  const rows = indicators.map((observation): Row => ({
    source: document.source,
    group: groups.headingOf(observation),
    pillar: groups.pillarOf(observation),
    observation,
    host: observation.relation ? byId.get(observation.relation.to) : undefined,
  }));
  return sheetOf(outputMessages(messages).sheets.indicators, columnsOf(messages), rows);
}
