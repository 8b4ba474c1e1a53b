import type { Report } from "../../model/report.ts";
import { toolMessages } from "../../messages/tool/catalogue.ts";
import { drawHeading } from "../table/heading.ts";
import type { Brush } from "../table/paint.ts";
import { flow, type Stretch } from "./flow.ts";
import { marksOf, type Mark } from "./marks.ts";
import type { ShowOptions } from "./options.ts";

const NARROWEST = 20;
const plain: Brush = (text) => text;

/** One line of the report cut at its marks; the tag stands behind the end of each. */
function stretchesOf(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  paint: ShowOptions["paint"],
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    stretches.push({ text: text.slice(at, from), brush: plain });
    stretches.push({ text: text.slice(from, to), brush: paint[mark.kind] });
    if (mark.end <= end) stretches.push({ text: `[${mark.tag}]`, brush: paint.faint });
    at = to;
  }
  stretches.push({ text: text.slice(at, end), brush: plain });
  return stretches;
}

function* textLines(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}

/** The report's lines under their numbers, everything that was read in its colour and with its id. */
function drawText(report: Report, text: string, { width, paint }: ShowOptions): string[] {
  const marks = marksOf(report);
  const body = text.trimEnd();
  const gutter = String(body.split("\n").length).length;
  const room = Math.max(NARROWEST, width - gutter - 2);
  const drawn: string[] = [];
  let number = 0;
  let next = 0;
  for (const { start, end } of textLines(body)) {
    number++;
    while (next < marks.length && marks[next]!.end <= start) next++;
    let last = next;
    while (last < marks.length && marks[last]!.start < end) last++;
    const here = stretchesOf(body, start, end, marks.slice(next, last), paint);
    flow(here, room).forEach((line, i) => {
      const label = i === 0 ? String(number) : "";
      drawn.push(`${paint.faint(label.padStart(gutter))}  ${line}`.trimEnd());
    });
  }
  return drawn;
}

function legend({ indicators, dates, references }: Report, { messages, paint }: ShowOptions): string {
  const { show } = toolMessages(messages);
  return [
    paint.figure(`[i] ${indicators.length} ${show.figures}`),
    paint.date(`[d] ${dates.length} ${show.dates}`),
    paint.reference(`[r] ${references.length} ${show.references}`),
  ].join(" · ");
}

/** A report to read: its heading, what the marks mean, then its text. `text` is the one the spans count in. */
export function showReport(report: Report, text: string, options: ShowOptions): string {
  const { messages, paint } = options;
  const heading = drawHeading(report.document, {
    ...options,
    sections: [],
    groupOf: () => null,
  });
  const hint = paint.faint(toolMessages(messages).show.explainHint);
  return [heading, "", legend(report, options), "", ...drawText(report, text, options), "", hint, ""].join(
    "\n",
  );
}
