import type { Messages } from "../../messages/messages.ts";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { unitBeside, writeFigure } from "../figure.ts";
import { shortDate, shortPeriod } from "../period.ts";
import type { ReadReport } from "../sheet/report.ts";
import { nameOfFile } from "./file-name.ts";
import { html, type Markup } from "./markup.ts";
import { type Describe, lineId, type MarkKind, marksOf } from "./marks.ts";
import type { Note } from "../note.ts";
import type { PlaceOf } from "./notes.ts";
import { drawText } from "./text.ts";

/** A report with the text its spans count in. */
export interface ShownReport extends ReadReport {
  text: string;
}

/** `Địa bàn: Thanh Hóa`, `Kỳ báo cáo: 6T đầu 2022`, `Ngày: 22/7/2022`, the file's name. */
export function factsOf({ document: { area, period, date, source } }: Report, messages: Messages): string[] {
  const { report, periods } = messages;
  const facts = [
    area && `${report.area}: ${area.name}`,
    period && `${report.period}: ${shortPeriod(period, periods)}`,
    date && `${report.date}: ${shortDate(date)}`,
    nameOfFile(source),
  ];
  return facts.filter((fact) => fact !== null);
}

/** What a figure was read as: `tỷ lệ hồ sơ đúng hạn: 97,6% · 6T đầu 2022 · Thanh Hóa`. */
export const titleOf = (observation: Observation, { periods }: Messages): string =>
  [
    `${observation.label}: ${writeFigure(observation)} ${unitBeside(observation.unit)}`.trim(),
    observation.period && shortPeriod(observation.period, periods),
    observation.area?.name,
  ]
    .filter(Boolean)
    .join(" · ");

/** Titles of the marks of a report; `targetOf` says where the page shows an entry. */
export const describing =
  (
    { indicators, dates, references }: Report,
    targetOf: (kind: MarkKind, at: number) => string | null,
    messages: Messages,
  ): Describe =>
  (kind, at) => {
    const target = targetOf(kind, at);
    if (kind === "figure") return { target, title: titleOf(indicators[at]!, messages) };
    if (kind === "reference") {
      const { symbol, title, text } = references[at]!;
      return { target, title: [symbol ?? text, title].filter(Boolean).join(" · ") };
    }
    const date = dates[at]!;
    return { target, title: date.valid ? shortPeriod(date, messages.periods) : messages.invalidDate };
  };

/** Finds the line of a location among the reports shown. */
export function linePlaces(reports: readonly ShownReport[]): PlaceOf {
  const numbers = new Map(reports.map(({ report }, at) => [report.document.source, at]));
  return ({ source, span }) => {
    const at = numbers.get(source);
    return at === undefined ? null : lineId(at, span.line);
  };
}

const drawOne = (
  { report, text }: ShownReport,
  document: number,
  notes: readonly Note[],
  describe: Describe,
  messages: Messages,
): Markup => drawText(text, document, marksOf(report, document, describe), notes, messages);

export interface TextPane {
  reports: readonly ShownReport[];
  notesOf: (document: number) => readonly Note[];
  describe: (document: number) => Describe;
  legend: Markup;
}

/** The texts of all reports; of several, each folds away under its title. */
export function drawTexts({ reports, notesOf, describe, legend }: TextPane, messages: Messages): Markup {
  const texts = reports.map((shown, at) => drawOne(shown, at, notesOf(at), describe(at), messages));
  if (texts.length === 1)
    return html`${legend}
      <div class="text">${texts}</div>`;
  const folded = texts.map((text, at) => {
    const { title, source } = reports[at]!.report.document;
    return html`<details${at === 0 && html` open`}><summary>${title ?? source}</summary>
<p class="facts">${factsOf(reports[at]!.report, messages).join(" · ")}</p>
${text}</details>
`;
  });
  return html`${legend}
    <div class="text">${folded}</div>`;
}
