const DOCTYPE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|main|article)\b/i;
const BLOCK_TAGS = /<(?:p|div|table|tr|td|h[1-6]|ul|li|br|span)(?:\s[^<>]{0,500})?\/?>/gi;
const CLOSING_TAGS = /<\/(?:p|div|table|tr|td|h[1-6]|ul|li|span)>/gi;
const HEADING = /^#{1,6} \S/m;
const DELIMITER_ROW = /^ {0,3}\|? ?:?-{3,}:? ?\|[ :|-]*$/m;
const EMPHASIS = /\*\*[^\s*][^*\n]{0,200}\*\*/;
const LINK = /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A document type, or several opened and closed block tags: `<p>...</p>`. A lone `<div>` in a sentence is text. */
export const looksLikeHtml = (head: string): boolean =>
  DOCTYPE.test(head) || (count(head, BLOCK_TAGS) >= 3 && count(head, CLOSING_TAGS) >= 2);

/** A table's delimiter row, or two of heading, bold and link. A lone `# ` or `**` is text. */
export const looksLikeMarkdown = (head: string): boolean =>
  DELIMITER_ROW.test(head) || [HEADING, EMPHASIS, LINK].filter((sign) => sign.test(head)).length >= 2;

const FIELD = /"(?:text|id)" ?:/;

/** A first line that opens an object with a text or an id; it may go on past the head. */
export function looksLikeNdjson(head: string): boolean {
  const line = head.trimStart().split("\n", 1)[0]!.trimEnd();
  return line.startsWith("{") && FIELD.test(line) && (line.endsWith("}") || !head.includes("\n"));
}
