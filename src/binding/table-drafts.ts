import type { Role } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { TokenRange } from "../model/span.ts";
import { areaOfPlace } from "./area.ts";
import { periodEntry, type Draft, type Surroundings } from "./draft.ts";
import { moodOfSection } from "./mood.ts";
import type { Scene } from "./scene.ts";
import type { Cell } from "./tables.ts";
import { firstWithin } from "./within.ts";

const yearPeriod = (year: number): Period => ({
  code: String(year),
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  asOf: false,
  text: String(year),
});

/** A column is of a stretch of time, or of all up to a day: `Giải ngân đến 30/9/2024`. */
const columnPeriod = (period: Period): Period =>
  period.start !== null && period.start === period.end
    ? { ...period, code: `../${period.end}`, start: null, asOf: true }
    : period;

const DATE_WORDS = 3;

/** What a figure of a table is of in time: what the head of its column says, and what the table's title or the document does. */
interface CellPeriod {
  headed: Period | null;
  around: Period | null;
}

/** Period of a table figure: the head of its column, a bare year there, the title of the table, the document. */
function cellPeriod(scene: Scene, cell: Cell, around: Surroundings): CellPeriod {
  // words of the cell before may have been taken for the date's: `Đơn vị tính`, `Tháng 8/2025`
  const dated = ({ from, to }: TokenRange): Period | null => {
    const date = around.finder
      .within({ from: from - DATE_WORDS, to })
      .find(
        ({ valid, end, use, mention }) => valid && end !== null && use !== "base" && mention.from >= from,
      );
    return date ? columnPeriod(periodEntry(scene, date)) : null;
  };
  const headed = cell.heads.map(dated).find((period) => period !== null);
  return {
    headed: headed ?? (cell.year === null ? null : yearPeriod(cell.year)),
    around: (cell.title && dated(cell.title)) ?? (around.period && periodEntry(scene, around.period)),
  };
}

/** Under `II. MỤC TIÊU` a column that says neither plan nor result is what is to be; one of a time to come is, wherever it stands. */
function roleOf(scene: Scene, cell: Cell, block: number, headed: Period | null, latest: string): Role {
  if (cell.tells || cell.role !== "actual") return cell.role;
  const begins = headed?.start ?? headed?.end ?? "";
  if (begins > latest) return "target";
  const open = headed === null || (headed.end ?? "") > latest;
  return open && moodOfSection(scene, block) === "target" ? "target" : "actual";
}

/** The draft of a figure in a table. */
export function tableDraft(scene: Scene, cell: Cell, around: Surroundings): Draft {
  const { figure } = cell;
  const scale = cell.unit?.scale ?? 1;
  const place = cell.rowLabel && firstWithin(scene.places, cell.rowLabel);
  const block = scene.layout.blockAt(figure.from);
  const plain = figure.unit === null;
  const period = cellPeriod(scene, cell, around);
  const role = roleOf(scene, cell, block, period.headed, around.finder.latest);
  return {
    figure,
    sentence: cell.row,
    value: scale === 1 ? figure.value : Number((figure.value * scale).toPrecision(15)),
    kind: plain ? (cell.unit?.kind ?? figure.kind) : figure.kind,
    unit: plain ? (cell.unit?.unit ?? null) : figure.unit,
    bearing: {
      role,
      change: role === "change" ? { direction: figure.value < 0 ? "down" : "up", basis: "period" } : null,
    },
    label: cell.label,
    period: period.headed ?? (role === "target" ? null : period.around),
    area: (place && areaOfPlace(place, around.areas)) ?? around.areas.blocks[block] ?? around.areas.reporting,
    relation: null,
    confidence: cell.unit && cell.label ? 0.9 : 0.7,
  };
}
