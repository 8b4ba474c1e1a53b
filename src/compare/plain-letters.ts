/** Words as typed on a keyboard without Vietnamese: `Tỷ lệ Hồ sơ` gives `ty le ho so`. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
