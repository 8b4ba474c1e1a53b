import type { Observation } from "../model/observation.ts";
import type { Report } from "../model/report.ts";

/** A sentence with its figures, in text order. */
export interface Passage {
  text: string;
  /** Offset of the sentence in the report. */
  start: number;
  figures: readonly Observation[];
  /** Place of each figure among them. */
  at: ReadonlyMap<Observation, number>;
}

/** A report read for checking. */
export interface Reading {
  report: Report;
  passages: readonly Passage[];
  figures: readonly Observation[];
  /** Place of each figure in the report. */
  at: ReadonlyMap<Observation, number>;
  byId: ReadonlyMap<string, Observation>;
  passageOf: ReadonlyMap<Observation, Passage>;
}

/** Where the sentence begins: the one place that puts every figure where its span says. */
function startOf(text: string, figures: readonly Observation[]): number {
  const first = figures[0]!;
  const fits = (start: number): boolean =>
    figures.every(({ span, text: written }) => text.startsWith(written, span.start - start));
  for (let at = text.indexOf(first.text); at >= 0; at = text.indexOf(first.text, at + 1)) {
    if (fits(first.span.start - at)) return first.span.start - at;
  }
  return first.span.start - Math.max(0, text.indexOf(first.text));
}

const placesOf = (figures: readonly Observation[]): Map<Observation, number> =>
  new Map(figures.map((figure, i) => [figure, i]));

const passageOf = (figures: readonly Observation[]): Passage => ({
  text: figures[0]!.sentence,
  start: startOf(figures[0]!.sentence, figures),
  figures,
  at: placesOf(figures),
});

function passagesOf(figures: readonly Observation[]): Passage[] {
  const passages: Passage[] = [];
  let group: Observation[] = [];
  const close = (): void => {
    if (group.length > 0) passages.push(passageOf(group));
    group = [];
  };
  for (const figure of figures) {
    const apart = group.length > 0 && (group[0]!.sentence !== figure.sentence || repeats(group, figure));
    if (apart) close();
    group.push(figure);
  }
  close();
  return passages;
}

/** The same sentence printed twice in a row: its figures stand further apart than it is long. */
const repeats = (group: readonly Observation[], { span, sentence }: Observation): boolean =>
  span.start - group[0]!.span.start >= sentence.length;

export function readingOf(report: Report): Reading {
  const figures = report.indicators.toSorted((a, b) => a.span.start - b.span.start);
  const passages = passagesOf(figures);
  return {
    report,
    passages,
    figures,
    at: placesOf(figures),
    byId: new Map(figures.map((figure) => [figure.id, figure])),
    passageOf: new Map(
      passages.flatMap((passage) => passage.figures.map((figure) => [figure, passage] as const)),
    ),
  };
}

/** Words of the passage between two offsets of the report. */
const cut = ({ text, start }: Passage, from: number, to: number): string =>
  text.slice(Math.max(0, from - start), Math.max(0, to - start));

/** Words before a figure, back to the figure in front of it or the head of the sentence. */
export function leadOf(passage: Passage, index: number): string {
  const before = passage.figures[index - 1];
  return cut(passage, before ? before.span.end : passage.start, passage.figures[index]!.span.start);
}

/** Words behind a figure, up to the next figure or the end of the sentence. */
export function tailOf(passage: Passage, index: number): string {
  const after = passage.figures[index + 1];
  return cut(
    passage,
    passage.figures[index]!.span.end,
    after ? after.span.start : passage.start + passage.text.length,
  );
}

/** Words between two figures of a passage, other figures included. */
export const between = (passage: Passage, a: Observation, b: Observation): string =>
  cut(passage, a.span.end, b.span.start);
