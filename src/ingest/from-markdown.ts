import { plainInline } from "./markdown/inline.ts";
import { isDelimiterRow, rowCells } from "./markdown/table-row.ts";

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#{1,6}(?=\s|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,}) *$/;
/** `---`, `* * *`: three or more of one mark and nothing else. */
const RULE = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const QUOTE = /^(?: {0,3}> ?)+/;
const BULLET = /^( *)[*+-] +(?:\[[ xX]\] +)?/;

const emptied = (passage: string): string => passage.replace(/[^\n]+/g, "");

/** A head of settings between two lines of `---` leaves its line breaks. */
function withoutFrontMatter(source: string): string {
  const close = source.startsWith("---\n") ? source.indexOf("\n---\n", 3) : -1;
  return close < 0 ? source : emptied(source.slice(0, close + 5)) + source.slice(close + 5);
}

/** Comments leave their line breaks; one that is never closed is text. */
function withoutComments(source: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const open = source.indexOf("<!--", from);
    const close = open < 0 ? -1 : source.indexOf("-->", open);
    if (close < 0) return kept.join("") + source.slice(from);
    kept.push(source.slice(from, open), emptied(source.slice(open, close)));
    from = close + 3;
  }
}

function plainLine(line: string): string {
  if (RULE.test(line) || UNDERLINE.test(line)) return "";
  const unquoted = line.replace(QUOTE, "");
  const heading = HEADING.exec(unquoted);
  if (heading)
    return plainInline(
      unquoted
        .slice(heading[0].length)
        .replace(/(?<=\s)#+\s*$/, "")
        .trim(),
    );
  return plainInline(unquoted.replace(BULLET, "$1- "));
}

/**
 * Markdown without its marks. Every line keeps its number, so that a figure is cited where the file has it: what
 * leaves no text leaves an empty line, and the line under a table's head moves above it.
 */
export function fromMarkdown(markdown: string): string {
  const source = markdown.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
  const lines = withoutComments(withoutFrontMatter(source)).split("\n");
  const plain: string[] = [];
  let fenced = false;
  let inTable = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (FENCE.test(line)) {
      fenced = !fenced;
      plain.push("");
    } else if (fenced) plain.push(line);
    else if (line.includes("|") && isDelimiterRow(lines[at + 1] ?? "")) {
      plain.push("", rowCells(line).map(plainInline).join("\t"));
      inTable = true;
      at++;
    } else if (inTable && line.includes("|")) plain.push(rowCells(line).map(plainInline).join("\t"));
    else {
      inTable = false;
      plain.push(plainLine(line));
    }
  }
  return plain.join("\n");
}
