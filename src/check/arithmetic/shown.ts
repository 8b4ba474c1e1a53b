import type { Bound, Observation } from "../../model/observation.ts";
import { tenTo, times, vietnamese, type Decimal } from "./decimal.ts";
import { valueOf } from "./printed.ts";

const SIGNS: Record<Bound, string> = {
  exact: "",
  over: "> ",
  under: "< ",
  about: "≈ ",
  min: "≥ ",
  max: "≤ ",
};

/** A scale word all figures share, so that the sum is shown in it: `98,2 + 44,5 = 142,7 tỷ`. */
export interface Scale {
  word: string;
  places: number;
}

const SCALES = [
  { written: /nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ/iu, word: "nghìn tỷ", places: 12 },
  { written: /tỷ|tỉ/iu, word: "tỷ", places: 9 },
  { written: /triệu/iu, word: "triệu", places: 6 },
  { written: /nghìn|ngàn/iu, word: "nghìn", places: 3 },
] as const;
const NO_SCALE: Scale = { word: "", places: 0 };

const scaleOfOne = (text: string): Scale => SCALES.find(({ written }) => written.test(text)) ?? NO_SCALE;

export function sharedScale(figures: readonly Pick<Observation, "text">[]): Scale {
  const [first, ...rest] = figures.map(({ text }) => scaleOfOne(text));
  return first && rest.every(({ places }) => places === first.places) ? first : NO_SCALE;
}

export const shownNumber = (value: Decimal, { word, places }: Scale = NO_SCALE): string =>
  `${vietnamese(times(value, tenTo(-places)))}${word && ` ${word}`}`;

type Figure = Pick<Observation, "value" | "decimal" | "upper" | "bound" | "unit" | "text">;

const afterwards = (unit: string | null): string =>
  unit === "%" ? "%" : unit === "điểm phần trăm" ? " điểm" : "";

/** A figure as it stands in a sum: `≈ 67.300`, `97,6%`. */
export const shownFigure = (figure: Figure, scale: Scale = NO_SCALE): string =>
  `${SIGNS[figure.bound]}${shownNumber(valueOf(figure), scale)}${afterwards(figure.unit)}`;
