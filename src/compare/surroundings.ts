import type { Observation } from "../model/observation.ts";

/** Words on both sides of a figure. */
export interface Surroundings {
  before: string;
  behind: string;
}

const ROOM_BEFORE = 70;
const ROOM_AFTER = 60;
const STOP = /[;(\n]|[.,](?=\s)|\d/u;

/** The piece of `text` from its last stop on. */
function sinceLastStop(text: string): string {
  let from = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text[at]!;
    if (char === ";" || char === "\n" || (char >= "0" && char <= "9")) {
      from = at + 1;
      break;
    }
  }
  return text.slice(from);
}

/**
 * The words right around a figure, up to the next figure or stop, for all figures of a report: a label may leave out what stands
 * there. A sentence that has a figure twice gives each its own place.
 */
export function surroundings(observations: readonly Observation[]): Surroundings[] {
  const searched = new Map<string, number>();
  return observations.map(({ sentence, text }) => {
    const at = sentence.indexOf(text, searched.get(sentence) ?? 0);
    if (at < 0) return { before: "", behind: "" };
    searched.set(sentence, at + text.length);
    const before = sinceLastStop(sentence.slice(Math.max(0, at - ROOM_BEFORE), at));
    const rest = sentence.slice(at + text.length, at + text.length + ROOM_AFTER);
    const stop = rest.search(STOP);
    return { before, behind: stop < 0 ? rest : rest.slice(0, stop) };
  });
}
