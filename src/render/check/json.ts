import type { Finding } from "../../model/finding.ts";
import { renderJson } from "../json.ts";

/** Findings as data: `{schemaVersion, findings}`. */
export const findingsJson = (findings: readonly Finding[], schemaVersion: string): string =>
  `${renderJson({
    schemaVersion,
    findings: findings.map(({ rule, severity, message, arithmetic, locations }) => ({
      rule,
      severity,
      message,
      arithmetic,
      locations: locations.map(({ source, span, text }) => ({ source, span, text })),
    })),
  })}\n`;
