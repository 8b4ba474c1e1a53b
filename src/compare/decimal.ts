const decimalsOf = (value: number): number => {
  const [digits = "", exponent] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent ?? 0));
};

/** `right - left` with no digit the figures do not have: 97.6 - 57.6 is 40, not 39.99999. */
export function difference(left: number, right: number): number {
  const places = Math.min(12, Math.max(decimalsOf(left), decimalsOf(right)));
  return Number((right - left).toFixed(places)) + 0;
}

/** A number cut to a few decimals. */
export const rounded = (value: number, places: number): number => Number(value.toFixed(places)) + 0;
