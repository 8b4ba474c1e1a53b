import { fold } from "../../text/fold.ts";
import type { Profile } from "../profile.ts";
import type { Decisions, FigureReference } from "./decisions.ts";

/** Decisions as far as they touch the figures at hand. */
export interface Settled {
  /** Number of the join a figure is in. */
  joinOf: ReadonlyMap<Profile, number>;
  nameOf: ReadonlyMap<Profile, string>;
  apart: (a: Profile, b: Profile) => boolean;
  /** Places in the map of figures that are in none of the reports. */
  unused: string[];
}

const fileName = (path: string): string => path.split(/[\\/]/u).at(-1)!;
const sameReport = (written: string, document: string): boolean =>
  written === document || fileName(written) === fileName(document);

/** Finds a figure by its line; where lines have moved, by its label, or alone of its kind in the report. */
function findFigure(figure: FigureReference, profiles: readonly Profile[]): Profile | undefined {
  const here = profiles.filter(
    ({ document, observation }) => observation.text === figure.text && sameReport(figure.report, document),
  );
  const onLine = here.filter(({ observation }) => observation.span.line === figure.line);
  const label = figure.label === undefined ? null : fold(figure.label);
  const labelled = (found: readonly Profile[]): Profile | undefined =>
    found.find(({ observation }) => label !== null && fold(observation.label) === label);
  return labelled(onLine) ?? onLine[0] ?? labelled(here) ?? (here.length === 1 ? here[0] : undefined);
}

/** Finds the figures that decisions speak of. */
export function settle(decisions: Decisions, profiles: readonly Profile[]): Settled {
  const unused: string[] = [];
  const find = (figure: FigureReference, place: string): Profile[] => {
    const found = findFigure(figure, profiles);
    if (!found) unused.push(place);
    return found ? [found] : [];
  };
  const joinOf = new Map<Profile, number>();
  const nameOf = new Map<Profile, string>();
  decisions.join.forEach(({ name, figures }, at) => {
    for (const [i, figure] of figures.entries()) {
      for (const profile of find(figure, `join[${at}].figures[${i}]`)) {
        if (figures.length > 1) joinOf.set(profile, at);
        if (name !== undefined) nameOf.set(profile, name);
      }
    }
  });
  const parted = new Map<Profile, Set<Profile>>();
  decisions.part.forEach((figures, at) => {
    const found = figures.flatMap((figure, i) => find(figure, `part[${at}][${i}]`));
    for (const profile of found) parted.set(profile, new Set([...(parted.get(profile) ?? []), ...found]));
  });
  return { joinOf, nameOf, unused, apart: (a, b) => a !== b && parted.get(a)?.has(b) === true };
}
