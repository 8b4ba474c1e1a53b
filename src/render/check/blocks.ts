import type { Finding, Location } from "../../model/finding.ts";
import { visible } from "../visible.ts";
import { markedLines } from "./excerpt.ts";
import type { CheckRenderOptions } from "./options.ts";

const placeOf = ({ source, span }: Location): string => visible(`${source}:${span.line}:${span.column}`);

/** Locations of one sentence together, in the order the finding names them. */
function bySentence(locations: readonly Location[]): Location[][] {
  const groups = new Map<string, Location[]>();
  for (const location of locations) {
    const key = `${location.source}\n${location.sentence?.start ?? `at ${location.span.start}`}`;
    groups.set(key, [...(groups.get(key) ?? []), location]);
  }
  return [...groups.values()];
}

function excerptOf(
  locations: readonly Location[],
  gutter: string,
  { width, paint }: CheckRenderOptions,
): string[] {
  const first = locations.toSorted((a, b) => a.span.start - b.span.start)[0]!;
  const number = String(first.span.line).padStart(gutter.length);
  const lines = markedLines(locations, width - gutter.length - 3);
  return lines.flatMap(({ text, marks }, i) => [
    `${paint.faint(`${i === 0 ? number : gutter} |`)} ${text}`,
    ...(marks ? [`${paint.faint(`${gutter} |`)} ${paint.warn(marks)}`] : []),
  ]);
}

function block(finding: Finding, options: CheckRenderOptions): string {
  const { messages, paint } = options;
  const groups = bySentence(finding.locations);
  const digits = Math.max(...finding.locations.map(({ span }) => String(span.line).length));
  const gutter = " ".repeat(digits + 1);
  const head = `${paint.warn(`${messages.severities[finding.severity]}[${finding.rule}]`)}: ${paint.strong(finding.message)}`;
  const excerpts = groups.flatMap((locations) => [
    `${gutter}${paint.accent("-->")} ${placeOf(locations[0]!)}`,
    ...excerptOf(locations, gutter, options),
  ]);
  const arithmetic = finding.arithmetic
    ? [`${gutter}${paint.faint("=")} ${visible(finding.arithmetic)}`]
    : [];
  return [head, ...excerpts, ...arithmetic].join("\n");
}

/** Findings in the style of a compiler, one a block, and a closing count. */
export function drawFindings(findings: readonly Finding[], options: CheckRenderOptions): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const closing = options.messages.closing(errors, findings.length - errors, options.reports);
  return `${[...findings.map((finding) => block(finding, options)), closing].join("\n\n")}\n`;
}
