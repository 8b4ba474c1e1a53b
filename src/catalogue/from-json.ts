import type { Draft } from "./draft.ts";
import type { CatalogueProblem } from "./problems.ts";

/** Offset at which each element of the outermost array starts; strings and what is nested are skipped. */
function elementStarts(text: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
    } else if (char === "[" || char === "{") {
      if (depth === 1) starts.push(at);
      depth++;
    } else if (char === "]" || char === "}") depth--;
  }
  return starts;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** Where the parser stopped: `... at position 120`; the end where it does not say. */
function failedAt(text: string, reason: string): number {
  const position = /position (\d+)/u.exec(reason)?.[1];
  return lineOf(text, position === undefined ? text.length : Number(position));
}

/** Entries of a JSON array of indicators, each with the line it opens in; `dti` and `synonyms` may be left out. */
export function draftsFromJson(text: string): Draft[] | CatalogueProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { line: failedAt(text, reason), what: "unreadable", reason };
  }
  const isEntry = (item: unknown): item is Record<string, unknown> =>
    typeof item === "object" && item !== null && !Array.isArray(item);
  if (!Array.isArray(value) || !value.every(isEntry)) return { line: 1, what: "unreadable", reason: "[{…}]" };
  const starts = elementStarts(text);
  return value.map((item, at) => ({
    line: lineOf(text, starts[at] ?? 0),
    entry: { synonyms: [], dti: [], ...item },
  }));
}
