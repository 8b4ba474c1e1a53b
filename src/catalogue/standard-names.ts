import { indicators } from "../lexicon/indicators.ts";
import { tableOf } from "./name-table.ts";

/** The names of the catalogue that comes with dtx; the build puts in what this gives. */
export const standardNames = tableOf(indicators);
