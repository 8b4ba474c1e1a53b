import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Section } from "../section.ts";
import type { Paint } from "./paint.ts";
export interface TableOptions {
  messages: Messages;
  sections: readonly Section[];
  width: number;
  paint: Paint;
  groupOf: (o: Observation) => string | null;
}
export function renderReport(report: Report, _o: TableOptions): string {
  return JSON.stringify(report.document);
}
