import { suggestSimilar } from "./suggest.ts";
import { DtxError } from "../errors.ts";

/** Reads the value of an option; `allowed` are the words it takes, for completion and the manual. */
export interface Chooser<T> {
  (value: string): T;
  allowed: readonly string[];
}

/** Reads an option that takes one of a few names. */
export function oneOf<T extends string>(option: string, allowed: readonly T[]): Chooser<T> {
  const choose = (value: string): T => {
    const found = allowed.find((name) => name === value.toLowerCase());
    if (found) return found;
    throw new DtxError("unknown-value", {
      option,
      value,
      allowed,
      suggestion: suggestSimilar(value, allowed),
    });
  };
  return Object.assign(choose, { allowed });
}

/** Reads an option that takes some of a few names: `dates,references`. */
export function someOf<T extends string>(option: string, allowed: readonly T[]): Chooser<T[]> {
  const choose = oneOf(option, allowed);
  return Object.assign((value: string) => value.split(",").map((name) => choose(name.trim())), { allowed });
}

/** The words an option or argument takes; none where any will do. */
export const choicesOf = ({ parseArg }: { parseArg?: unknown }): readonly string[] =>
  (parseArg as Partial<Chooser<unknown>> | undefined)?.allowed ?? [];
