const MOST_DECIMALS = 12;

function withoutTrailingZeros(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end--;
  return fraction.slice(0, end);
}

const joined = (whole: string, fraction: string): string => (fraction ? `${whole}.${fraction}` : whole);

/** A number as plain decimal digits, never with an exponent: `0.0000005`, `1300281450000000`. */
export function plainDigits(value: number, decimal?: string): string {
  const digits = decimal ?? String(value);
  if (!digits.includes("e")) return digits;
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [whole = "", fraction = ""] = value.toFixed(MOST_DECIMALS).split(".");
  return joined(whole, withoutTrailingZeros(fraction));
}

/** Moves the decimal point to the left: `1902270` by 6 gives `1.90227`. */
export function scaledDown(digits: string, places: number): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.slice(sign.length).split(".");
  const padded = whole.padStart(places + 1, "0");
  const point = padded.length - places;
  return sign + joined(padded.slice(0, point), withoutTrailingZeros(padded.slice(point) + fraction));
}

function grouped(whole: string): string {
  const head = whole.length % 3;
  const groups = head ? [whole.slice(0, head)] : [];
  for (let at = head; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join(".");
}

/** Plain digits as Vietnamese print them: `1902270.5` gives `1.902.270,5`. */
export function vietnameseDigits(digits: string): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction] = digits.slice(sign.length).split(".");
  return sign + grouped(whole) + (fraction ? `,${fraction}` : "");
}
