import type { Observation } from "../model/observation.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import { unitFit } from "./gate.ts";
import type { Name } from "./names.ts";
import { restrictionsOf, type Restriction } from "./restrictions.ts";
import { nameWords, type NameWords } from "./words.ts";

/** As much of an observation as tells which indicator it is of. */
export type Described = Pick<Observation, "label" | "unit" | "kind" | "role">;

/** What the label of a growth reads as if it were said: `GRDP tăng 9,01%`. */
export const GROWTH = "tăng";

const NONE: ReadonlySet<string> = new Set();
const GREW: ReadonlySet<string> = new Set([GROWTH]);
const knownUnits = new Map<string, ReadonlySet<string>>();

function wordsOfUnit(unit: string): ReadonlySet<string> {
  let words = knownUnits.get(unit);
  if (!words) {
    words = new Set(nameWords(tokenize(unit)).forms);
    if (knownUnits.size < 5000) knownUnits.set(unit, words);
  }
  return words;
}

/** An observation as names are sought in it. */
export class Description {
  readonly of: Described;
  readonly label: NameWords;
  /** Words of the unit, and `tăng` for a growth: a name may ask for them though the label lacks them. */
  readonly unitWords: ReadonlySet<string>;
  /** A percent by which something grew: only an indicator of growth is stated so. */
  readonly grew: boolean;
  readonly #tokens: Tokens;
  #restrictions: readonly Restriction[] | null = null;

  constructor(of: Described) {
    this.of = of;
    this.#tokens = tokenize(of.label);
    this.label = nameWords(this.#tokens);
    this.grew = of.role === "change" && of.kind === "percent" && of.unit === "%";
    this.unitWords = this.grew ? GREW : of.unit === null || of.unit === "%" ? NONE : wordsOfUnit(of.unit);
  }

  /** Words that the unit says for a name of its kind, or null where the figure cannot be of its indicator. */
  saidFor({ indicator, kinds, words }: Name): ReadonlySet<string> | null {
    if (this.grew && !words.includes(GROWTH)) return null;
    if (!kinds.includes("count") && !kinds.includes("measure")) return NONE;
    const fit = unitFit(indicator, this.of.unit);
    if (fit === "other") return null;
    return fit === "same" ? this.unitWords : NONE;
  }

  /** Whether a name says every restriction that the label makes up to and with the part `upTo`. */
  allows({ restrictions }: Name, upTo: number): boolean {
    this.#restrictions ??= restrictionsOf(this.#tokens);
    return this.#restrictions.every(({ what, part }) => part > upTo || restrictions.has(what));
  }
}
