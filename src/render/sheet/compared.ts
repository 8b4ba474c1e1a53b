import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { League, LeaguePlace, MissingIndicator } from "../../model/comparison.ts";
import type { Compared } from "../comparison/compared.ts";
import { columnNames } from "../comparison/names.ts";
import type { MatrixOptions } from "../comparison/options.ts";
import { shortPeriod } from "../period.ts";
import { comparisonSheet, proposalsSheet, sourcesSheet } from "./comparison.ts";
import { type Column, number, sheetOf, text, type Sheet } from "./sheet.ts";

interface Ranked extends LeaguePlace {
  league: League;
}

/** League tables one under the other, a row for each place. */
function leagueSheet(
  { comparison, leagues = [] }: Compared,
  by: MatrixOptions["by"],
  messages: Messages,
): Sheet {
  const { columns: heads, sheets } = outputMessages(messages);
  const words = messages.comparison.columns;
  const names = columnNames(comparison.columns, messages, by);
  const nameOf = new Map(comparison.columns.map(({ key }, at) => [key, names[at]!]));
  const columns: Column<Ranked>[] = [
    { head: words.label, width: 52, brief: true, cell: ({ league }) => text(league.label) },
    { head: words.place, width: 7, brief: true, cell: ({ place }) => number(place) },
    { head: words.area, width: 24, brief: true, cell: ({ column }) => text(nameOf.get(column)) },
    { head: words.value, width: 16, brief: true, cell: ({ cell }) => ({ type: "figure", figure: cell }) },
    { head: words.unit, width: 16, brief: true, cell: ({ league }) => ({ type: "unit", unit: league.unit }) },
    {
      head: messages.columns.period,
      width: 16,
      brief: true,
      cell: ({ cell }) => text(cell.period && shortPeriod(cell.period, messages.periods)),
    },
    { head: heads.source, width: 24, oneLine: true, cell: ({ cell }) => text(cell.document) },
    { head: words.line, width: 7, brief: true, cell: ({ cell }) => number(cell.span.line) },
    { head: heads.sentence, width: 80, oneLine: true, cell: ({ cell }) => text(cell.sentence) },
  ];
  const ranked = leagues.flatMap((league) => league.places.map((place) => ({ ...place, league })));
  return sheetOf(sheets.league, columns, ranked);
}

interface Lacking extends MissingIndicator {
  column: string;
}

/** What each column leaves out, a row each. */
function missingSheet(
  { comparison, missing = [] }: Compared,
  by: MatrixOptions["by"],
  messages: Messages,
): Sheet {
  const { columns: heads } = outputMessages(messages);
  const names = columnNames(comparison.columns, messages, by);
  const all = comparison.columns.length;
  const columns: Column<Lacking>[] = [
    { head: heads.column, width: 24, brief: true, cell: ({ column }) => text(column) },
    { head: messages.columns.label, width: 52, brief: true, cell: ({ label }) => text(label) },
    { head: messages.columns.unit, width: 16, brief: true, cell: ({ unit }) => ({ type: "unit", unit }) },
    {
      head: heads.statedBy,
      width: 16,
      brief: true,
      cell: ({ filled }) => text(messages.comparison.missing.states(filled, all)),
    },
    { head: heads.indicator, width: 24, cell: ({ indicator }) => text(indicator) },
  ];
  const lacking = missing.flatMap((of, at) => of.missing.map((one) => ({ ...one, column: names[at]! })));
  return sheetOf(messages.comparison.missing.title, columns, lacking);
}

/** What was asked of a comparison as sheets, the one that answers first. */
export function comparedSheets(compared: Compared, by: MatrixOptions["by"], messages: Messages): Sheet[] {
  if (compared.leagues) return [leagueSheet(compared, by, messages)];
  if (compared.missing) return [missingSheet(compared, by, messages)];
  const { comparison } = compared;
  return [
    comparisonSheet(comparison, by, messages),
    ...(comparison.proposals.length > 0 ? [proposalsSheet(comparison, by, messages)] : []),
    sourcesSheet(comparison, by, messages),
  ];
}
