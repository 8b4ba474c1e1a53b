import { DtxError } from "../../errors.ts";
import { indicators } from "../../lexicon/indicators.ts";
import { provincesBefore, provincesSince } from "../../lexicon/provinces.ts";
import type { Indicator } from "../../model/indicator.ts";
import { plainLetters, suggestSimilar } from "../suggest.ts";
import type { Keep } from "./keep.ts";

/** What the command line says of the indicators to print. */
export interface KeepOptions {
  area?: string;
  indicator?: string;
}

const NATION = ["VN", "Việt Nam", "cả nước", "toàn quốc"];
const provinces = [...provincesBefore, ...provincesSince];

/** `38`, `Thanh Hóa`, `thanh hoa`, `tỉnh Thanh Hóa`, `cả nước`. */
function areaCodes(value: string): string[] {
  const asked = plainLetters(value).replace(/^(?:tinh|thanh pho|tp\.?) +/, "");
  if (NATION.some((name) => plainLetters(name) === asked)) return ["VN"];
  const found = provinces.filter(
    ({ code, name, aliases }) =>
      code === value || [name, ...aliases].some((one) => plainLetters(one) === asked),
  );
  if (found.length > 0) return [...new Set(found.map(({ code }) => code))];
  throw new DtxError("unknown-area", {
    value,
    suggestion: suggestSimilar(asked, [...NATION, ...provinces.map(({ name }) => name)]),
  });
}

/** `gov.files.online_rate` is an id; anything with a space, or without a dot, words. */
const looksLikeId = (value: string): boolean => /^[a-z0-9_]+(?:\.[a-z0-9_]+)+$/.test(value);

function indicatorId(value: string, catalogue: readonly Indicator[]): string {
  const ids = catalogue.map(({ id }) => id);
  if (ids.includes(value)) return value;
  throw new DtxError("unknown-indicator", { value, suggestion: suggestSimilar(value, ids) });
}

/** What to print of each report. */
export function keepOf({ area, indicator }: KeepOptions, catalogue?: readonly Indicator[]): Keep {
  const asked = indicator?.trim() ?? "";
  const named = looksLikeId(asked);
  return {
    areas: area === undefined ? null : areaCodes(area),
    id: named ? indicatorId(asked, catalogue ?? indicators) : null,
    words: named ? "" : asked,
  };
}
