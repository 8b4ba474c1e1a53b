import type { Comparison, League, LeaguePlace } from "../model/comparison.ts";
import type { Role } from "../model/observation.ts";
import { sameFigure } from "./figure.ts";
import { findIndicator, type FindIndicator } from "./indicator-facts.ts";
import { isIndicator } from "./select.ts";
import { bestFirst } from "./standing.ts";

/** What is so comes before what is aimed at, and that before what has changed. */
const ROLES: readonly Role[] = ["actual", "target", "change"];

const roleOf = ({ places }: League): number => ROLES.indexOf(places[0]?.cell.role ?? "change");

/** League tables of the indicators meant, by id or words; of those of one role the one most columns state comes first. */
export function leaguesOf(
  { columns, rows }: Comparison,
  wanted: string,
  find: FindIndicator = findIndicator,
): League[] {
  const leagues = rows
    .filter((row) => isIndicator(row, wanted, find))
    .map(({ indicator, label, unit, kind, cells }): League => {
      const ordered = bestFirst(cells, indicator === null ? undefined : find(indicator));
      const places: LeaguePlace[] = [];
      ordered.forEach(({ column, cell }, at) => {
        const before = places.at(-1);
        const place = before && sameFigure(before.cell, cell) ? before.place : at + 1;
        places.push({ place, column: columns[column]!.key, cell });
      });
      return { indicator, label, unit, kind, places };
    });
  return leagues.toSorted((a, b) => roleOf(a) - roleOf(b) || b.places.length - a.places.length);
}
