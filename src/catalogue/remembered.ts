import type { Described } from "./described.ts";

/** A list of thousands may repeat one label; what differs from line to line need not be kept without end. */
const MOST = 4096;

/** Asks once for what is described alike: `- 1 xã` on many lines. */
export function remembered<T>(ask: (described: Described) => T): (described: Described) => T {
  const answers = new Map<string, T>();
  return (described) => {
    const key = `${described.kind}\n${described.role}\n${described.unit}\n${described.label}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(described);
    if (answers.size < MOST) answers.set(key, answer);
    return answer;
  };
}
