import stringWidth from "fast-string-width";

/** Columns a text takes on the screen; combining marks take none. */
export const widthOf = (text: string): number => stringWidth(text);

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
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(" ").flatMap((word) => pieces(word, width))) {
    const longer = line ? `${line} ${piece}` : piece;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return [...lines, line];
}
