import { issuerOfCode } from "../../lexicon/document-codes.ts";
import type { IssuerEntry } from "../../lexicon/issuers.ts";
import { provincesBefore, provincesSince } from "../../lexicon/provinces.ts";
import type { Area } from "../../model/observation.ts";
import type { Issuer } from "../../model/reference.ts";
import { fold } from "../../text/fold.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";

const cities = new Set(
  [...provincesBefore, ...provincesSince]
    .filter(({ type }) => type === "thành phố")
    .map(({ name }) => fold(name)),
);

/** Huế was the province Thừa Thiên Huế until it became a city. */
const HUE_CITY_SINCE = "2025-01-01";

/** `tỉnh Thanh Hóa`, `thành phố Hà Nội`: a province with its rank, as of a day. */
function provinceTitle(name: string, day: string | null): string {
  if (fold(name) === "huế" && day !== null && day < HUE_CITY_SINCE) return "tỉnh Thừa Thiên Huế";
  return `${cities.has(fold(name)) ? "thành phố" : "tỉnh"} ${name}`;
}

/** `tỉnh`, `thành phố` alone point at the report's own. */
const BARE = new Set(["tỉnh", "thành phố", "tp", "tp.", ""]);

/** The place that completes the name of a local body, `tỉnh Thanh Hóa` or `huyện Hoằng Hóa`; null where unknown. */
export function placeOf(draft: Draft, context: ReferenceContext): string | null {
  const stated = draft.issuedBy?.place ?? "";
  if (!BARE.has(fold(stated))) return expanded(stated);
  const area: Area | null = context.areaAt?.(draft.from) ?? context.area;
  return area && area.code !== "VN" ? provinceTitle(area.name, draft.date) : null;
}

/** `TP. Hà Nội`, `TP Hà Nội`, a bare `Thanh Hóa`. */
function expanded(place: string): string {
  const city = place.replace(/^TP\.? ?/iu, "thành phố ");
  return /^\p{Lu}/u.test(city) ? provinceTitle(city, null) : city;
}

/** Types that one body alone issues. */
const ONLY_ISSUER: Readonly<Record<string, string>> = { NĐ: "CP", L: "QH", BL: "QH", HP: "QH", PL: "UBTVQH" };

/** Code of the body in the symbol, else behind the mention, else the only one that issues the type. */
export const issuerCodeOf = (draft: Draft): string | null =>
  draft.issuerCode ?? draft.issuedBy?.code ?? ONLY_ISSUER[draft.docType ?? ""] ?? null;

/** Who issued the document, with the name the body had and the place it belongs to. */
export function issuerOf(draft: Draft, place: string | null): Issuer | null {
  const code = issuerCodeOf(draft);
  if (code === null) return null;
  const entry = issuerOfCode(code);
  if (!entry) return { code, name: code };
  if (entry.code === "TW")
    return { code, name: draft.issuedBy?.code === "TW" ? draft.issuedBy.body : entry.name };
  return { code: entry.code, name: entry.local ? localName(entry, place) : entry.name };
}

const OF_PROVINCE = /^(?:tỉnh|thành phố) /iu;

/** `Tỉnh ủy Thanh Hóa`, `Công an tỉnh Thanh Hóa`, `Sở Nội vụ tỉnh Thanh Hóa`; the province is no place of a `Huyện ủy`. */
function localName({ name, local }: IssuerEntry, place: string | null): string {
  if (place === null || (local === "below" && OF_PROVINCE.test(place))) return name;
  if (name.includes("Tỉnh ủy")) return name.replace("Tỉnh ủy", committee(place));
  if (name.endsWith(" tỉnh")) return name.slice(0, -"tỉnh".length) + place;
  return `${name} ${place}`;
}

const committee = (place: string): string =>
  place.replace(/^tỉnh/iu, "Tỉnh ủy").replace(/^thành phố/iu, "Thành ủy");

/** True for a body of which every province has one. */
export const isLocal = (code: string | null): boolean =>
  code !== null && issuerOfCode(code)?.local !== undefined;
