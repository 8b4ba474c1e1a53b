import { startsSmall } from "../text/capitals.ts";
import { isRowText } from "./row.ts";

const SHORTEST_FULL_LINE = 45;
const LONGEST_WRAPPED_LINE = 130;
const MARKER =
  /^\s*(?:[-+*•●▪–—★☆►▶➢✓✔◆■□]|\(?[A-Za-zÀ-ỹ]\)|\(?\d{1,2}[.)/](?=\s)|[IVX]{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)(?!\s*(?:[%‰]|triệu|tỷ|nghìn)))/u;
const ENDS_STATEMENT = /[.!?…:;]["”’»)]*\s*$/u;
/** `lập ngày 15` over `tháng 6 năm 2024` */
const DAY_CUT = /ngày\s+\d{1,2}\s*$/iu;
const MONTH_CUT = /^\s*tháng\s+\d/iu;
/** `Kế hoạch số 140/KH-UBND ngày` over `20/12/2023` */
const DATE_CUT = /ngày\s*$/iu;
const DATE = /^\s*\d{1,2}[/.-]\d/u;
/** Cells kept apart by spaces: `BVĐK tỉnh           212.400`, or three of them. */
const COLUMNS = /\S {3,}[-+≥≤<>~(]?\d|\S {3,}\S(?:\S| (?! ))* {3,}\S/u;
const hasColumns = (line: string): boolean => line.includes("   ") && COLUMNS.test(line);
const OPENS = /^["“(]/;
const GOES_ON = /^[\d(%]/;

/** True where most full paragraphs of the text are cut into lines of like length, as copied from a page. */
function isHardWrapped(lines: readonly string[]): boolean {
  let cut = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (line.length < SHORTEST_FULL_LINE || isRowText(line)) continue;
    const next = lines[i + 1]!;
    if (MARKER.test(next)) continue;
    full++;
    if (line.length <= LONGEST_WRAPPED_LINE && next.trim() !== "" && !ENDS_STATEMENT.test(line)) cut++;
  }
  return full >= 4 && cut * 2 > full;
}

/** `nhận 502.225 hồ sơ`, `(tăng 3%)`, `97% kế hoạch` */
function goesOn(line: string): boolean {
  const text = line.trimStart();
  const opened = text.replace(OPENS, "");
  return startsSmall(opened) || GOES_ON.test(opened) || GOES_ON.test(text);
}

/** True where the newline after `line` only wraps it: `... đã tiếp` / `nhận 502.225 hồ sơ`. */
function wraps(line: string, next: string, hardWrapped: boolean): boolean {
  if ((DAY_CUT.test(line) && MONTH_CUT.test(next)) || (DATE_CUT.test(line) && DATE.test(next))) return true;
  if (line.length < SHORTEST_FULL_LINE || isRowText(line) || isRowText(next)) return false;
  if (hasColumns(line) || hasColumns(next)) return false;
  if (next.trim() === "" || MARKER.test(next)) return false;
  if (hardWrapped && line.length <= LONGEST_WRAPPED_LINE) {
    return !ENDS_STATEMENT.test(line) || goesOn(next) || line.trimEnd().endsWith(";");
  }
  return !ENDS_STATEMENT.test(line) && startsSmall(next.trimStart());
}

/** Offsets of the newlines inside paragraphs. */
export function softBreaks(text: string): ReadonlySet<number> {
  const lines = text.split("\n");
  const hardWrapped = isHardWrapped(lines);
  const breaks = new Set<number>();
  let end = -1;
  for (let i = 0; i + 1 < lines.length; i++) {
    end += lines[i]!.length + 1;
    if (wraps(lines[i]!, lines[i + 1]!, hardWrapped)) breaks.add(end);
  }
  return breaks;
}
