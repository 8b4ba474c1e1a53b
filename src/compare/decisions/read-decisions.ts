import type { Decisions, FigureReference, Join } from "./decisions.ts";

/** What is wrong in a map file. */
export const MAP_PROBLEMS = [
  "not-json",
  "not-object",
  "unknown-key",
  "not-list",
  "not-figure",
  "not-text",
  "too-few",
] as const;
export type MapProblem = (typeof MAP_PROBLEMS)[number];

/** A map file that cannot be used: where in it, and why. */
export class MapError extends Error {
  override readonly name = "MapError";
  readonly place: string;
  readonly problem: MapProblem;

  constructor(place: string, problem: MapProblem) {
    super(`${place}: ${problem}`);
    this.place = place;
    this.problem = problem;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, place: string, allowed: readonly string[]): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new MapError(place, "not-object");
  const odd = Object.keys(value).find((key) => !allowed.includes(key));
  if (odd !== undefined) throw new MapError(place ? `${place}.${odd}` : odd, "unknown-key");
  return value as Fields;
}

function listOf<T>(value: unknown, place: string, read: (item: unknown, place: string) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new MapError(place, "not-list");
  return value.map((item, at) => read(item, `${place}[${at}]`));
}

function figure(value: unknown, place: string): FigureReference {
  const { report, line, text, label } = fieldsOf(value, place, ["report", "line", "text", "label"]);
  if (typeof report !== "string" || typeof text !== "string" || typeof line !== "number") {
    throw new MapError(place, "not-figure");
  }
  if (label !== undefined && typeof label !== "string") throw new MapError(`${place}.label`, "not-text");
  return { report, line, text, ...(label === undefined ? {} : { label }) };
}

function join(value: unknown, place: string): Join {
  const { name, figures } = fieldsOf(value, place, ["name", "figures"]);
  if (name !== undefined && typeof name !== "string") throw new MapError(`${place}.name`, "not-text");
  const found = listOf(figures, `${place}.figures`, figure);
  if (found.length === 0 || (found.length === 1 && name === undefined)) throw new MapError(place, "too-few");
  return { ...(name === undefined ? {} : { name }), figures: found };
}

function part(value: unknown, place: string): FigureReference[] {
  const found = listOf(value, place, figure);
  if (found.length < 2) throw new MapError(place, "too-few");
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MapError("", "not-json");
  }
}

/** Reads a map file; throws MapError with the place of what is wrong. */
export function readDecisions(text: string): Decisions {
  const fields = fieldsOf(parsed(text), "", ["join", "part", "proposed"]);
  return {
    join: listOf(fields["join"], "join", join),
    part: listOf(fields["part"], "part", part),
    proposed: listOf(fields["proposed"], "proposed", join),
  };
}
