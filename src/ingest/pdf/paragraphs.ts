import type { PdfLine } from "./lines.ts";

/** `- `, `+ `, `•`, `1.`, `2.1.`, `a)`, `II.`: a line that begins so begins a paragraph. */
const MARKER = /^(?:[-–—+•*◦▪]\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|\p{L}[.)]\s|[IVX]{1,5}[.)]\s)/u;
/** Signs that fonts draw before the items of a list. */
const DRAWN_MARKER = /^[•◦▪■●○❖➢✓·\uf000-\uf0ff][ \t]*/u;
/** A marker that a wide gap parts from its words: no cell. */
const MARKED_OFF = /^([-+]|\d{1,2}\.|\p{L}\))\t(?=[^\t]+$)/u;
const ENDS_SENTENCE = /[.!?:;…]["”’)]*$/u;
const LETTER_HYPHEN = /\p{Ll}-$/u;
const SMALL_LETTER = /^\p{Ll}/u;
const JOINED = /[\p{L}\p{N}/]-$/u;

/** In heights. */
const WIDEST_LETTER = 0.7;
/** In heights. */
const DEEP = 6;
/** Share of the width that may be left free where no stop ends the line. */
const LOOSE = 0.12;

interface Page {
  left: number;
  right: number;
  /** Usual distance between two base lines. */
  step: number;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Margins as its running text shows them; a table may reach beyond. */
function measure(lines: readonly PdfLine[]): Page {
  const running = lines.filter(({ row }) => !row);
  const text = running.length > 0 ? running : lines;
  const steps = text.slice(1).map((line, at) => text[at]!.y - line.y);
  return {
    left: Math.min(...text.map((line) => line.left)),
    right: Math.max(...text.map((line) => line.right)),
    step: median(steps.filter((step) => step > 0)),
  };
}

interface Paragraph {
  text: string;
  first: PdfLine;
  last: PdfLine;
}

/** A line that ends before the margin though the next word had room ends its paragraph; without a stop it is given more room. */
function isFull({ last }: Paragraph, next: PdfLine, page: Page): boolean {
  const letter = Math.min((next.right - next.left) / next.text.length, WIDEST_LETTER * next.height);
  const word = 1.2 * letter * (next.text.split(" ", 1)[0]!.length + 1);
  const room = ENDS_SENTENCE.test(last.text) ? 0 : LOOSE * (page.right - page.left);
  return last.right + word + room >= page.right - 0.3 * last.height;
}

/** True where `line` stands where the paragraph's next line would: under the last, or its first line set in or out. */
function isInPlace({ text, first, last }: Paragraph, line: PdfLine, page: Page): boolean {
  // far from the margin lines are centred, as in a letterhead, unless they begin at the very same place
  const near = (last.left > page.left + DEEP * last.height ? 0.1 : 0.6) * line.height;
  if (Math.abs(line.left - last.left) <= near) return true;
  if (last !== first) return false;
  const atMargin = line.left <= page.left + near;
  return (
    (atMargin && line.left < first.left) || (MARKER.test(text) && line.left < first.left + 4 * line.height)
  );
}

/** True where `line` goes on with the paragraph printed before it. */
function continues(paragraph: Paragraph, line: PdfLine, page: Page, newPage: boolean): boolean {
  const { last } = paragraph;
  if (last.row || line.row || MARKER.test(line.text) || !isFull(paragraph, line, page)) return false;
  if (newPage) return !ENDS_SENTENCE.test(last.text) && line.left <= page.left + 0.6 * line.height;
  if (Math.abs(last.height - line.height) > 0.15 * last.height) return false;
  const drop = last.y - line.y;
  return drop > 0 && drop <= 1.45 * Math.min(page.step, 2 * line.height) && isInPlace(paragraph, line, page);
}

/** `chuyển-` + `đổi` is one word; `QĐ-` + `UBND` keeps its hyphen; else a space goes between. */
function join(text: string, next: string): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + next;
  if (LETTER_HYPHEN.test(text) && SMALL_LETTER.test(next)) return text.slice(0, -1) + next;
  return JOINED.test(text) ? text + next : `${text} ${next}`;
}

/** A list's sign is a dash, whatever the font draws: the symbol fonts keep theirs from F000 on. */
const withPlainMarker = (line: PdfLine): PdfLine => {
  const text = line.text.replace(DRAWN_MARKER, "- ").replace(MARKED_OFF, "$1 ");
  return { ...line, text, row: line.row && text.includes("\t") };
};

/** Printed lines as paragraphs, one a line; rows of cells stay rows. */
export function joinParagraphs(pages: readonly PdfLine[][]): string {
  const paragraphs: Paragraph[] = [];
  for (const lines of pages) {
    if (lines.length === 0) continue;
    const page = measure(lines);
    lines.map(withPlainMarker).forEach((line, at) => {
      const open = paragraphs.at(-1);
      if (open && continues(open, line, page, at === 0)) {
        open.text = join(open.text, line.text);
        open.last = line;
      } else paragraphs.push({ text: line.text, first: line, last: line });
    });
  }
  return paragraphs.map(({ text }) => text).join("\n");
}
