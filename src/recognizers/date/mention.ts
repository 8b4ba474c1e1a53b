import type { DateMention } from "../../model/mention.ts";
import type { Tokens } from "../../text/tokens.ts";
import { skipTime } from "./day-phrase.ts";
import { governedBy } from "./governing.ts";
import type { Reading } from "./reading.ts";

/** The mention of a reading, with what the words around it say. */
export function mentionOf(tokens: Tokens, found: Reading, by: string): DateMention {
  const { from, says } = governedBy(tokens, found.lead);
  // `4. Định hướng đến năm 2030: kinh tế số chiếm 30%` is on that time
  const topic = tokens.forms[found.to] === ":";
  const plain = !topic && (says.plain === true || opensPlanName(tokens, found.to));
  const single = found.parts.unit !== "range";
  const now = found.parts.unit === "relative" && found.parts.what === "now";
  const until = topic && tokens.forms[found.lead - 1] === "đến";
  const state = single && !plain && allowsState(found);
  return {
    type: "date",
    by,
    from: found.from,
    to: found.to,
    kind: found.kind,
    parts: found.parts,
    asOf: now || (state && (says.asOf === true || until) && !says.open && !says.within),
    open: state && says.open === true && !isSpan(found),
    deadline: says.deadline === true,
    ...(plain || says.compared ? { aside: true as const } : {}),
    outer: {
      from: Math.min(from, found.lead),
      to: found.kind === "day" ? skipTime(tokens, found.to) : found.to,
    },
  };
}

/** `cùng kỳ` is no state of its own, but the end of a year may be one: `đến hết năm`, `cuối năm trước`. */
const allowsState = ({ parts }: Reading): boolean =>
  parts.unit !== "relative" || (parts.what !== "same-period" && parts.what !== "rest-of-year");

/** Half a year does not begin anything: `từ 6 tháng đầu năm đến 6 tháng cuối năm`. */
const isSpan = ({ parts }: Reading): boolean => parts.unit === "half" || parts.unit === "months";

/** `đến năm 2025, định hướng đến năm 2030`: both years are part of a plan's name. */
function opensPlanName(tokens: Tokens, at: number): boolean {
  const next = tokens.forms[at] === "," || tokens.forms[at] === "và" ? at + 1 : at;
  const [first, second] = [tokens.forms[next], tokens.forms[next + 1]];
  return (first === "định" && second === "hướng") || (first === "tầm" && second === "nhìn");
}
