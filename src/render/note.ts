import type { Severity } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";

/** Something to look at again: a finding of `dtx check`, a remark made while a report was read, a report that was not. */
export interface Note extends Omit<Finding, "severity"> {
  severity: Severity;
  source: string;
}

export const noteOf = (finding: Finding): Note => ({
  ...finding,
  source: finding.locations[0]?.source ?? "",
});

/** An input that could not be read. */
export const unreadNote = (source: string, message: string): Note => ({
  rule: "unread",
  severity: "error",
  message,
  arithmetic: "",
  locations: [],
  source,
});

const startOf = ({ locations: [first] }: Pick<Finding, "locations">): number => first?.span.start ?? -1;

/** All there is to say of a report, in text order: findings, and the remarks that no finding hands on. */
export function notesOf({ document: { source }, diagnostics }: Report, findings: readonly Finding[]): Note[] {
  const handedOn = new Set(findings.map((finding) => `${finding.rule}@${startOf(finding)}`));
  const remarks = diagnostics
    .filter(({ code, span }) => !handedOn.has(`${code}@${span?.start ?? -1}`))
    .map(({ code, severity, message, span }): Note => {
      const locations = span ? [{ source, span, text: "", sentence: null }] : [];
      return { rule: code, severity, message, arithmetic: "", locations, source };
    });
  return [...findings.map(noteOf), ...remarks].toSorted((a, b) => startOf(a) - startOf(b));
}
