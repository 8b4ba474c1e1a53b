/** `| Huyện Ninh Hải | 7.905 | 5.297 |`: cells parted by tabs, or by at least two `|`. */
export const isRowText = (line: string): boolean =>
  line.includes("\t") || line.indexOf("|") !== line.lastIndexOf("|");
