import { expect } from "vitest";
import { extractOutput } from "../../src/contract/extract.ts";
import * as v from "valibot";
import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import { normalizeText } from "../../src/text/normalize.ts";

/** Longest label in words, by semantics; a word may hold glued marks. */
const LABEL_WORDS = 25;

function expectUnique(ids: readonly string[]): void {
  expect(new Set(ids).size).toBe(ids.length);
}

function expectSpan(text: string, { start, end, line, column }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
  const lineStart = start - column + 1;
  expect(lineStart === 0 || text[lineStart - 1] === "\n").toBe(true);
  expect(text.slice(lineStart, start)).not.toContain("\n");
}

/** What every report keeps to, whatever the text was. */
export function expectReportHolds(raw: string, report: Report): void {
  const text = normalizeText(raw);
  const schema = v.safeParse(extractOutput, JSON.parse(JSON.stringify(report)));
  expect(schema.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  const { indicators, dates, references, diagnostics } = report;
  expectUnique([...indicators, ...dates, ...references].map(({ id }) => id));
  for (const entry of [...indicators, ...dates, ...references]) {
    expectSpan(text, entry.span);
    expect(text.slice(entry.span.start, entry.span.end)).toBe(entry.text);
  }
  for (const { span } of diagnostics) if (span) expectSpan(text, span);
  for (const list of [indicators, dates, references])
    for (const [i, { span }] of list.entries())
      if (i > 0) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]!.span.start);
  const ids = new Set(indicators.map(({ id }) => id));
  for (const { id, relation, value, confidence, label, sentence } of indicators) {
    expect(Number.isFinite(value)).toBe(true);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(label.split(/\s+/u).length).toBeLessThanOrEqual(LABEL_WORDS);
    expect(text).toContain(sentence);
    if (relation) {
      expect(ids.has(relation.to)).toBe(true);
      expect(relation.to).not.toBe(id);
    }
  }
}
