import { html, Markup } from "./markup.ts";

const WIDTH = 80;
const ROW = 5;
const LINE_HEIGHT = 22;
const DOT = 2;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const svg = (width: number, height: number, label: string, shapes: Markup | Markup[]): Markup =>
  html`<svg
    class="chart"
    width="${rounded(width)}"
    height="${rounded(height)}"
    viewBox="0 0 ${rounded(width)} ${rounded(height)}"
    role="img"
    aria-label="${label}"
  >
    ${shapes}
  </svg>`;

/** A bar for each value from nought, on the scale of the largest or of `top`; those `strong` picks stand out. */
export function barChart(
  values: readonly (number | null)[],
  label: string,
  strong: (at: number) => boolean,
  top = 0,
): Markup | null {
  const most = values.reduce<number>((largest, value) => Math.max(largest, value ?? 0), top);
  const fits = values.every((value) => value === null || value >= 0);
  if (most === 0 || !fits) return null;
  const bars = values.map(
    (value, at) =>
      html`<rect${strong(at) && new Markup(' class="strong"')}
        x="0"
        y="${rounded(at * (ROW + 1))}"
        width="${rounded(((value ?? 0) / most) * WIDTH)}"
        height="${ROW}"
      />`,
  );
  return svg(WIDTH, values.length * (ROW + 1) - 1, label, bars);
}

/** Values over time as a line, a dot for each; it goes on over columns that state nothing. */
export function lineChart(values: readonly (number | null)[], label: string): Markup | null {
  const stated = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (stated.length < 2) return null;
  const least = Math.min(...stated.map(({ value }) => value));
  const range = Math.max(...stated.map(({ value }) => value)) - least;
  const x = (at: number): number => DOT + (at / (values.length - 1)) * (WIDTH - 2 * DOT);
  const y = (value: number): number =>
    range === 0 ? LINE_HEIGHT / 2 : LINE_HEIGHT - DOT - ((value - least) / range) * (LINE_HEIGHT - 2 * DOT);
  const points = stated.map(({ value, at }) => `${rounded(x(at))},${rounded(y(value))}`).join(" ");
  const dots = stated.map(
    ({ value, at }) => html`<circle cx="${rounded(x(at))}" cy="${rounded(y(value))}" r="${DOT}" />`,
  );
  return svg(WIDTH, LINE_HEIGHT, label, [html`<polyline points="${points}" />`, ...dots]);
}
