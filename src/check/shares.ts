import { baseWords, planWords, shareLinks, wholeWords } from "../lexicon/agreement-words.ts";
import type { Observation } from "../model/observation.ts";
import { fold } from "../text/fold.ts";
import { cue } from "./cue.ts";
import { sameNoun } from "./noun.ts";
import { between, leadOf, tailOf, type Passage, type Reading } from "./passage.ts";
import { partListsIn } from "./parts.ts";

const links = cue(shareLinks);
const wholes = cue(wholeWords);
const bases = cue(baseWords);
const plans = cue(planWords);

/** What a percent may be a share of. */
export interface Total {
  value: number;
  decimal?: string;
  text: string;
  figure: Observation;
  /** `stated`: the words say so; `beside`: nothing else in the sentence can be meant; `near`: it may be meant. */
  how: "stated" | "beside" | "near";
}

/** A percent, the figure it is said of, and what it may be a share of. */
export interface Share {
  percent: Observation;
  part: Observation;
  totals: Total[];
  /** Measured against a plan: then only a target can be its total. */
  planned: boolean;
}

const LINK_WORDS = new Set(shareLinks.flatMap((link) => fold(link).split(" ")));
const COUNTED = new Set(["count", "money", "measure"]);
const FARTHEST_LINK = 60;
const FARTHEST_TOTAL = 10;

/**
 * True where only a link stands between a figure and the percent said of it: `14.037 doanh nghiệp (đạt 97,5%)`, not
 * `326.145 văn bản (ký số 99,2%)`.
 */
function saidOf(lead: string): boolean {
  if (/\.\s/u.test(lead)) return false;
  const clause = fold(lead)
    .split(/[,;(]| - /u)
    .at(-1)!;
  return clause
    .split(" ")
    .filter((word) => word !== "")
    .every((word) => LINK_WORDS.has(word));
}

/** The words behind a percent that are its own: ` dự toán` of ` dự toán, tăng 17,1% so với ...`. */
const ownTail = (tail: string): string => tail.split(/[,;()]/u)[0]!;

/** The figure right in front, where a short link leads from it: `27/30 xã, đạt 90%`. */
function linkedBefore(passage: Passage, index: number): Observation | null {
  const before = passage.figures[index - 1];
  const lead = leadOf(passage, index);
  if (!before || lead.length > FARTHEST_LINK || /[;.]/u.test(lead)) return null;
  return (before.kind === "ratio" || COUNTED.has(before.kind)) && links.in(lead) ? before : null;
}

/** The figure a percent is said of: right in front, or in front of its whole (`63 trong tổng số 68 nhiệm vụ, đạt 92,6%`). */
function partOf({ byId }: Reading, passage: Passage, index: number): Observation | null {
  const { figures } = passage;
  const { relation } = figures[index]!;
  if (index > 1 && wholes.in(leadOf(passage, index - 1))) return figures[index - 2]!;
  const bound = relation?.type === "share-of" ? byId.get(relation.to) : undefined;
  if (bound && bound === figures[index - 1]) return bound;
  return relation === null || relation.type === "share-of" ? linkedBefore(passage, index) : null;
}

const total = (figure: Observation, how: Total["how"]): Total => ({
  value: figure.value,
  ...(figure.decimal === undefined ? {} : { decimal: figure.decimal }),
  text: figure.text,
  figure,
  how,
});

/** Totals that the words of the sentence name. */
function statedTotals(
  { byId }: Reading,
  passage: Passage,
  part: Observation,
  percent: Observation,
): Observation[] {
  const { figures } = passage;
  const at = passage.at.get(part)!;
  const next = figures[at + 1];
  const after = figures[passage.at.get(percent)! + 1];
  const whole = part.relation?.type === "part-of" ? byId.get(part.relation.to) : undefined;
  const listed = partListsIn(passage).filter(({ readings }) => readings[0]![0] === part);
  return [
    whole,
    ...listed.map(({ whole }) => whole),
    next && next !== percent && wholes.in(between(passage, part, next)) ? next : undefined,
    after && wholes.startsIn(between(passage, percent, after)) ? after : undefined,
  ].filter((figure): figure is Observation => figure?.kind === part.kind);
}

const hasShare = ({ figures }: Passage, index: number): boolean =>
  figures
    .slice(index, index + FARTHEST_TOTAL)
    .some(({ kind, relation }) => kind === "percent" && relation?.to === figures[index]!.id);

/** `chứng thực là 97.979 hồ sơ, số đã hoàn thành 91.507, đạt 93%`: the figure of the same noun in front. */
function totalBeside(passage: Passage, part: Observation, percent: Observation): Observation | undefined {
  const { figures } = passage;
  const at = passage.at.get(part)!;
  const before = figures[at - 1];
  if (!before || before.kind !== part.kind || before.role !== part.role) return undefined;
  const apart =
    before.value < part.value && (/\svà\s[^,;]*$/u.test(leadOf(passage, at)) || hasShare(passage, at - 1));
  if (apart) return undefined;
  const noun = part.unit === null || sameNoun(part.unit, before.unit);
  const tail = tailOf(passage, passage.at.get(percent)!);
  return noun && !bases.startsIn(tail) ? before : undefined;
}

/** Figures of the same kind not far in front, in this sentence or those before. */
function totalsNear({ figures, at: places }: Reading, part: Observation): Observation[] {
  const at = places.get(part)!;
  return figures
    .slice(Math.max(0, at - FARTHEST_TOTAL), at + 4)
    .filter((figure) => figure !== part && figure.kind === part.kind);
}

/** Targets a percent of a plan is measured against. */
const targetsOf = ({ figures, at }: Passage, part: Observation): Observation[] =>
  figures
    .slice(Math.max(0, at.get(part)! - FARTHEST_TOTAL), at.get(part)! + FARTHEST_TOTAL)
    .filter(
      (figure) =>
        figure.role === "target" &&
        figure.kind === part.kind &&
        (sameNoun(figure.unit, part.unit) || figure.label === part.label),
    );

const canBePart = (part: Observation, percent: Observation): boolean =>
  part.denominator === null ? COUNTED.has(part.kind) && part.role === percent.role : part.kind === "ratio";

/** Every percent of a passage that is said of another figure. */
export const sharesIn = (reading: Reading, passage: Passage): Share[] =>
  passage.figures.flatMap((percent, index): Share[] => {
    if (percent.kind !== "percent" || percent.role === "change") return [];
    const lead = leadOf(passage, index);
    const part = saidOf(lead) ? partOf(reading, passage, index) : null;
    if (!part || !canBePart(part, percent)) return [];
    if (part.denominator === null && plans.in(lead)) return [];
    const planned = plans.in(ownTail(tailOf(passage, index)));
    if (part.denominator !== null) {
      const whole: Total = { value: part.denominator, text: part.text, figure: part, how: "stated" };
      return [{ percent, part, totals: [whole], planned }];
    }
    const targets = targetsOf(passage, part).map((figure) => total(figure, "stated"));
    const near = totalsNear(reading, part).map((figure) => total(figure, "near"));
    if (planned) return [{ percent, part, totals: [...targets, ...near], planned }];
    const beside = totalBeside(passage, part, percent);
    const stated = statedTotals(reading, passage, part, percent).map((figure) => total(figure, "stated"));
    return [
      { percent, part, totals: [...stated, ...(beside ? [total(beside, "beside")] : []), ...near], planned },
    ];
  });
