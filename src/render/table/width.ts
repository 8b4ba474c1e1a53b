import stringWidth from "fast-string-width";

/** Printable letters and signs that take one column each, Vietnamese ones among them. */
const isPlain = (code: number): boolean =>
  code < 0x300
    ? code >= 0x20 && code !== 0x7f && (code < 0x80 || code >= 0xa0) && code !== 0xad
    : code >= 0x1e00 && code <= 0x1eff;

/** Columns a text takes on the screen; combining marks and colours take none. */
export function widthOf(text: string): number {
  for (let at = 0; at < text.length; at++) if (!isPlain(text.charCodeAt(at))) return stringWidth(text);
  return text.length;
}
