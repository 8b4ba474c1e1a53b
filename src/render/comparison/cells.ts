import type { Messages } from "../../messages/messages.ts";
import type { ComparisonCell, ComparisonRow } from "../../model/comparison.ts";
import { unitBeside, writeFigure } from "../figure.ts";
import { visible } from "../visible.ts";

const NATION = "VN";
const MANY_VALUES = "*";

/** A figure with a star where its report also gives another. */
export const writeCell = (cell: ComparisonCell | null): string =>
  cell ? `${writeFigure(cell)}${cell.others?.length ? MANY_VALUES : ""}` : "";

/** The indicator's name, after its role where it is not what is so: `mục tiêu: tỷ lệ hồ sơ trực tuyến`. */
export function writeLabel(
  { label, cells, area }: ComparisonRow,
  { roles }: Messages,
  withArea = false,
): string {
  const cell = cells.find((one) => one !== null);
  const role =
    cell?.role === "target"
      ? roles.target
      : cell?.role === "change" && cell.change
        ? roles[cell.change.direction]
        : "";
  const whose = area && (withArea || area.code === NATION) ? ` (${visible(area.name)})` : "";
  return `${role ? `${role}: ` : ""}${visible(label)}${whose}`;
}

export const writeUnit = ({ unit }: ComparisonRow): string => visible(unitBeside(unit));
