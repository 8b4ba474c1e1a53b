import type { Diagnostic } from "../model/diagnostic.ts";
import type { DateEntry } from "../model/period.ts";
import type { LineIndex } from "../text/line-index.ts";
import { sliceTokens } from "../text/tokens.ts";
import type { ResolvedDate } from "./resolved.ts";
import type { Scene } from "./scene.ts";

/** `hiện nay`, `đến nay` serve the figures beside them; they are no dates of the report. */
const isNow = ({ mention }: ResolvedDate): boolean =>
  mention.parts.unit === "relative" && mention.parts.what === "now";

/** Entries of `dates[]`, and a diagnostic for each date that cannot be. */
export function dateEntries(
  scene: Scene,
  dates: readonly ResolvedDate[],
  lines: LineIndex,
): { entries: DateEntry[]; diagnostics: Diagnostic[] } {
  const { tokens } = scene.layout;
  const entries = dates
    .filter((date) => !isNow(date))
    .map(({ mention, kind, start, end, asOf, code, valid }, i): DateEntry => ({
      id: `d${i + 1}`,
      text: sliceTokens(tokens, mention.from, mention.to),
      span: lines.span(tokens.starts[mention.from]!, tokens.ends[mention.to - 1]!),
      kind,
      start,
      end,
      asOf,
      code,
      valid,
    }));
  const diagnostics = entries
    .filter((entry) => !entry.valid)
    .map((entry): Diagnostic => ({
      code: "impossible-date",
      severity: "error",
      message: `ngày tháng không thể có: ${entry.text}`,
      span: entry.span,
    }));
  return { entries, diagnostics };
}
