import type { Location } from "../../model/finding.ts";
import { widthOf } from "../table/width.ts";
import { visible } from "../visible.ts";

/** One sign on the screen, and whether it belongs to a figure to be underlined. */
interface Sign {
  shown: string;
  width: number;
  marked: boolean;
}

/** A line of the sentence and the marks under it. */
export interface MarkedLine {
  text: string;
  marks: string;
}

function signsOf(text: string, marked: (offset: number) => boolean): Sign[] {
  const signs: Sign[] = [];
  let offset = 0;
  for (const char of text) {
    const shown = visible(char);
    signs.push({ shown, width: widthOf(shown), marked: marked(offset) });
    offset += char.length;
  }
  return signs;
}

/** Breaks signs into lines of at most `width` columns, at spaces where there are any. */
function wrapSigns(signs: readonly Sign[], width: number): Sign[][] {
  const lines: Sign[][] = [];
  let line: Sign[] = [];
  let used = 0;
  let space = -1;
  for (const sign of signs) {
    if (used + sign.width > width && line.length > 0) {
      const kept = space > 0 ? line.slice(space + 1) : [];
      lines.push(space > 0 ? line.slice(0, space) : line);
      line = kept;
      used = kept.reduce((sum, { width }) => sum + width, 0);
      space = -1;
    }
    if (sign.shown === " ") space = line.length;
    line.push(sign);
    used += sign.width;
  }
  return line.length ? [...lines, line] : lines;
}

const drawn = (line: readonly Sign[]): MarkedLine => ({
  text: line.map(({ shown }) => shown).join(""),
  marks: line
    .map(({ marked, width }) => (marked ? "^" : " ").repeat(width))
    .join("")
    .trimEnd(),
});

/** The lines of a sentence in which marked figures stand; `…` where lines between them are left out. */
export function markedLines(locations: readonly Location[], width: number): MarkedLine[] {
  const [first] = locations;
  if (!first) return [];
  const { text, start } = first.sentence ?? { text: first.text, start: first.span.start };
  const isMarked = (offset: number): boolean =>
    locations.some(({ span }) => offset + start >= span.start && offset + start < span.end);
  const shown: MarkedLine[] = [];
  let skipped = false;
  for (const line of wrapSigns(signsOf(text, isMarked), width)) {
    const marked = line.some((sign) => sign.marked);
    if (marked && skipped && shown.length > 0) shown.push({ text: "…", marks: "" });
    if (marked) shown.push(drawn(line));
    skipped = !marked;
  }
  return shown;
}
