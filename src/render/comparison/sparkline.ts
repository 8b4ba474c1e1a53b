const LEVELS = "▁▂▃▄▅▆▇█";
const GAP = "·";

/** Values as a row of small bars, a dot where there is none: `▁▄·█`. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const level = (value: number): string =>
    LEVELS[most === least ? 3 : Math.round(((value - least) / (most - least)) * (LEVELS.length - 1))]!;
  return values.map((value) => (value === null ? GAP : level(value))).join("");
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of at most `width` characters, to an eighth of one. */
export function bar(value: number, most: number, width: number): string {
  const eighths = most > 0 && value > 0 ? Math.max(1, Math.round((value / most) * width * 8)) : 0;
  return "█".repeat(eighths >> 3) + EIGHTHS[eighths & 7]!;
}
