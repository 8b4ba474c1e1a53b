import type { CheckMessages } from "../../messages/check.ts";
import type { Finding } from "../../model/finding.ts";

/** Heads of a table of findings. */
export const headsOf = ({ columns }: CheckMessages): string[] => [
  columns.severity,
  columns.rule,
  columns.source,
  columns.line,
  columns.column,
  columns.message,
  columns.arithmetic,
  columns.text,
];

/** One finding as a row; its place is that of its first figure. */
export function cellsOf(finding: Finding, { severities }: CheckMessages): string[] {
  const [first] = finding.locations;
  return [
    severities[finding.severity],
    finding.rule,
    first?.source ?? "",
    String(first?.span.line ?? ""),
    String(first?.span.column ?? ""),
    finding.message,
    finding.arithmetic,
    finding.locations.map(({ text }) => text.replace(/\s+/gu, " ")).join(" · "),
  ];
}
