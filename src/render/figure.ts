import type { Bound, Observation } from "../model/observation.ts";
import { plainDigits, scaledDown, vietnameseDigits } from "./number.ts";

const BOUND_SIGNS: Record<Bound, string> = {
  exact: "",
  over: ">\u00a0",
  under: "<\u00a0",
  about: "≈\u00a0",
  min: "≥\u00a0",
  max: "≤\u00a0",
};

const SCALES = [
  { word: "tỷ", places: 9 },
  { word: "triệu", places: 6 },
] as const;
const SCALE_WRITTEN = /triệu|tỷ|tỉ/iu;
const MOST_DECIMALS = 3;

const decimalsOf = (digits: string): number => digits.split(".")[1]?.length ?? 0;

/** The scale a reader expects: the report used one, and the figures stay short and above one in it. */
function scaleOf(text: string, ends: readonly string[]) {
  if (!SCALE_WRITTEN.test(text.normalize("NFC"))) return undefined;
  return SCALES.find(({ places }) =>
    ends.every((digits) => {
      const scaled = scaledDown(digits, places);
      return Math.abs(Number(scaled)) >= 1 && decimalsOf(scaled) <= MOST_DECIMALS;
    }),
  );
}

type Figure = Pick<Observation, "text" | "value" | "decimal" | "upper" | "denominator" | "unit" | "bound">;

/**
 * A figure as Vietnamese print it: `> 99,8%`, `≈ 67.300`, `27/27`, `7,5–8%`, `5,2 tỷ`; its spaces do not break.
 */
export function writeFigure(figure: Figure): string {
  const ends = [plainDigits(figure.value, figure.decimal)];
  if (figure.upper !== null) ends.push(plainDigits(figure.upper));
  const scale = scaleOf(figure.text, ends);
  const written = ends.map((end) => vietnameseDigits(scale ? scaledDown(end, scale.places) : end)).join("–");
  const base = figure.denominator === null ? "" : `/${vietnameseDigits(plainDigits(figure.denominator))}`;
  const sign = figure.unit === "%" ? "%" : "";
  return `${BOUND_SIGNS[figure.bound]}${written}${base}${scale ? `\u00a0${scale.word}` : ""}${sign}`;
}

/** The unit to stand beside `writeFigure`, which already shows the percent sign. */
export const unitBeside = (unit: string | null): string => (unit === null || unit === "%" ? "" : unit);
