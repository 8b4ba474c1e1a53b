import { widthOf } from "./width.ts";

/** Cuts a word that is longer than a line; marks stay with their letter. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const cut: string[] = [];
  let piece = "";
  for (const char of word) {
    if (piece && widthOf(piece + char) > width) {
      cut.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...cut, piece];
}

/** Breaks a text into lines of at most `width` columns, between words where it can. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of text.split(" ").flatMap((word) => pieces(word, width))) {
    const takes = widthOf(piece);
    if (line && used + 1 + takes > width) {
      lines.push(line);
      line = piece;
      used = takes;
    } else {
      used += takes + (line ? 1 : 0);
      line = line ? `${line} ${piece}` : piece;
    }
  }
  return [...lines, line];
}
