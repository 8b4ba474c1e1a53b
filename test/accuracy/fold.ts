const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Key in which case, spacing, dashes and the place of the tone do not count: `Hóa`, `Hoá`, `HÓA` are one. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[–—−]/g, "-")
    .replaceAll("ð", "đ")
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join(""))
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
