import type { Finding, Location } from "../../model/finding.ts";
import { renderJson } from "../json.ts";

/** A rule as a SARIF reader lists it. */
export interface ListedRule {
  id: string;
  severity: Finding["severity"];
  says: { vi: string; en: string };
  example: string;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** A file name as a relative or absolute URI. */
const uriOf = (source: string): string =>
  source === "-" ? "stdin" : source.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");

const physical = ({ source, span, text }: Location): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(source) },
    region: {
      startLine: span.line,
      startColumn: span.column,
      charOffset: span.start,
      charLength: span.end - span.start,
      snippet: { text },
    },
  },
});

/** Findings as a SARIF 2.1.0 log, for editors and code hosts. */
export function findingsSarif(
  findings: readonly Finding[],
  rules: readonly ListedRule[],
  language: "vi" | "en",
  version: string,
): string {
  const driver = {
    name: "dtx",
    version,
    rules: rules.map(({ id, severity, says, example }) => ({
      id,
      shortDescription: { text: says[language] },
      help: { text: example },
      defaultConfiguration: { level: severity },
    })),
  };
  const results = findings.map(({ rule, severity, message, arithmetic, locations }) => ({
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: arithmetic ? `${message}: ${arithmetic}` : message },
    locations: locations.slice(0, 1).map(physical),
    relatedLocations: locations.slice(1).map(physical),
  }));
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return `${renderJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] })}\n`;
}
