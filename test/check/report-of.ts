import type { Bound, Kind, Observation, Role } from "../../src/model/observation.ts";
import type { Period } from "../../src/model/period.ts";
import type { Report } from "../../src/model/report.ts";
import { indexLines } from "../../src/text/line-index.ts";

/** What a made report says of itself. */
export interface Made {
  source?: string;
  period?: Period;
  date?: string;
  area?: string;
}

export const halfYear: Period = {
  code: "2022-S1",
  start: "2022-01-01",
  end: "2022-06-30",
  asOf: false,
  text: "6 tháng đầu năm 2022",
};
export const nineMonths: Period = {
  code: "2022-01-01/P9M",
  start: "2022-01-01",
  end: "2022-09-30",
  asOf: false,
  text: "9 tháng năm 2022",
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/tỷ/u, 1e9],
  [/triệu/u, 1e6],
  [/nghìn/u, 1e3],
];

const valueOf = (written: string): number => {
  const scale = SCALES.find(([word]) => word.test(written))?.[1] ?? 1;
  return Number(
    (Number(/[\d.,]+/.exec(written)![0].replaceAll(".", "").replace(",", ".")) * scale).toPrecision(15),
  );
};

const ROLES: Record<string, Pick<Observation, "role" | "change">> = {
  target: { role: "target", change: null },
  up: { role: "change", change: { direction: "up", basis: "period" } },
  down: { role: "change", change: { direction: "down", basis: "period" } },
  "up-target": { role: "change", change: { direction: "up", basis: "target" } },
};

const MARK = /«([^«»]+)»/gu;

/**
 * A report of one sentence a line, its figures marked `«text|kind|unit|role|bound»`; what is left out is an exact
 * actual. The words in front of a figure, in its sentence, are its label.
 */
export function reportOf(marked: string, made: Made = {}): Report {
  const period = made.period ?? halfYear;
  const text = marked.replace(MARK, (_, inside: string) => inside.split("|")[0]!);
  const lines = indexLines(text);
  const indicators: Observation[] = [];
  let removed = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, inside = ""] = match;
    const [written = "", kind = "", unit = "", role = "", bound = ""] = inside.split("|");
    const start = match.index - removed;
    removed += whole.length - written.length;
    const [from, to] = [text.lastIndexOf("\n", start) + 1, text.indexOf("\n", start)];
    const sentence = text.slice(from, to < 0 ? text.length : to);
    const [numerator = "", denominator] = written.split("/");
    indicators.push({
      id: `i${indicators.length + 1}`,
      text: written,
      span: lines.span(start, start + written.length),
      value: valueOf(numerator),
      upper: null,
      denominator: denominator === undefined ? null : valueOf(denominator),
      kind: kind as Kind,
      unit: unit || null,
      bound: (bound || "exact") as Bound,
      role: "actual" as Role,
      change: null,
      ...ROLES[role],
      label: text.slice(from, start).trim(),
      indicator: null,
      period,
      area: { code: made.area ?? "38", name: "Thanh Hóa" },
      relation: null,
      confidence: 0.9,
      sentence,
    });
  }
  return {
    schemaVersion: "1.0",
    document: {
      source: made.source ?? "bao-cao.txt",
      title: null,
      encoding: "utf-8",
      area: { code: made.area ?? "38", name: "Thanh Hóa" },
      period,
      date: made.date ?? "2022-07-22",
    },
    indicators,
    dates: [],
    references: [],
    diagnostics: [],
  };
}
