import { suggestSimilar } from "./suggest.ts";
import { DtxError } from "../errors.ts";

/** Reads an option that takes one of a few names. */
export const oneOf =
  <T extends string>(option: string, allowed: readonly T[]) =>
  (value: string): T => {
    const found = allowed.find((name) => name === value.toLowerCase());
    if (found) return found;
    throw new DtxError("unknown-value", {
      option,
      value,
      allowed,
      suggestion: suggestSimilar(value, allowed),
    });
  };

/** Reads an option that takes some of a few names: `dates,references`. */
export const someOf =
  <T extends string>(option: string, allowed: readonly T[]) =>
  (value: string): T[] =>
    value.split(",").map((name) => oneOf(option, allowed)(name.trim()));
