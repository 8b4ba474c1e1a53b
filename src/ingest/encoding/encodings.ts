/** Encodings that can be told apart or forced, by the name given in `document.encoding`. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni", "viscii"] as const;
export type Encoding = (typeof ENCODINGS)[number];

const ALIASES: ReadonlyMap<string, Encoding> = new Map([
  ["utf8", "utf-8"],
  ["ascii", "utf-8"],
  ["us-ascii", "utf-8"],
  ["utf16", "utf-16le"],
  ["utf-16", "utf-16le"],
  ["utf16le", "utf-16le"],
  ["utf16be", "utf-16be"],
  ["unicode", "utf-16le"],
  ["cp1258", "windows-1258"],
  ["windows1258", "windows-1258"],
  ["win1258", "windows-1258"],
  ["abc", "tcvn3"],
  ["tcvn", "tcvn3"],
  ["tcvn3-abc", "tcvn3"],
  ["tcvn-5712", "tcvn3"],
  ["tcvn5712", "tcvn3"],
  ["vni-windows", "vni"],
  ["vni-win", "vni"],
]);

/** The encoding a person means: `ABC` is TCVN3, `cp1258` windows-1258; null for one that is not known. */
export function encodingNamed(name: string): Encoding | null {
  const folded = name.trim().toLowerCase().replaceAll("_", "-");
  return ENCODINGS.find((encoding) => encoding === folded) ?? ALIASES.get(folded) ?? null;
}
