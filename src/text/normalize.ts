/**
 * The text every offset counts in: no byte order mark, newlines as LF, Unicode NFC.
 * `"a\r\nb"` becomes `"a\nb"`; nothing else is changed.
 */
export function normalizeText(raw: string): string {
  const unmarked = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  const lines = unmarked.includes("\r") ? unmarked.replace(/\r\n?/g, "\n") : unmarked;
  return lines.normalize("NFC");
}
