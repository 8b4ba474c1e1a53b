import { sameFigure } from "../figure.ts";
import type { FlagRule } from "./flag-rule.ts";

/** A figure that only bounds the true value, unless both reports say the very same. */
export const inexact: FlagRule = ({ cell: a }, { cell: b }) =>
  (a.bound !== "exact" || b.bound !== "exact") && (a.bound !== b.bound || !sameFigure(a, b));
