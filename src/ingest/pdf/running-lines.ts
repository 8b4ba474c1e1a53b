import type { PdfLine } from "./lines.ts";

/** `3`, `- 3 -`, `Trang 3/10`, `3 | Page`. */
const PAGE_NUMBER = /^(?:trang|page)?[-–—|]?\d{1,4}(?:(?:[/|-]|of|trên)\d{1,4}|\|?page)?[-–—|]?$/iu;
const DIGITS = /\d+/g;
/** Lines at the top and at the bottom of a page among which running ones are looked for. */
const EDGE = 2;
/** Pages on which a line must stand again to be a running one. */
const REPEATED = 3;

const isNumber = (line: PdfLine): boolean => PAGE_NUMBER.test(line.text.replace(/\s+/g, ""));
const shape = (line: PdfLine): string => `${line.text.replace(DIGITS, "#")}@${Math.round(line.y / 3)}`;

const edges = (lines: readonly PdfLine[]): PdfLine[] => [
  ...new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)]),
];

/** Pages without their numbers and without the heads and feet that stand on most of them. */
export function withoutRunningLines(pages: readonly PdfLine[][]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const line of pages.flatMap(edges)) seen.set(shape(line), (seen.get(shape(line)) ?? 0) + 1);
  const often = Math.max(REPEATED, pages.length / 2);
  return pages.map((lines) => {
    const edge = edges(lines);
    const [top, bottom] = [lines[0], lines.at(-1)];
    return lines.filter((line) => {
      if ((line === top || line === bottom) && isNumber(line)) return false;
      return !edge.includes(line) || (seen.get(shape(line)) ?? 0) < often;
    });
  });
}
