import { complements } from "../../lexicon/agreement-words.ts";
import type { Observation } from "../../model/observation.ts";
import { hundred, plus } from "../arithmetic/decimal.ts";
import { exactly, meet, sum } from "../arithmetic/interval.ts";
import { intervalOf, valueOf } from "../arithmetic/printed.ts";
import { shownFigure, shownNumber } from "../arithmetic/shown.ts";
import { cue } from "../cue.ts";
import { leadOf, tailOf, type Passage, type Reading } from "../passage.ts";
import { placesIn, type Breach, type Rule } from "../rule.ts";

const pairs = complements.map(([one, others]) => ({ one: cue([one]), others: cue(others) }));

/** Words right around a figure, up to the next comma on either side. */
function nearWords(passage: Passage, index: number): string {
  const lead = leadOf(passage, index)
    .split(/[,;.:(]/u)
    .at(-1)!;
  const tail = tailOf(passage, index).split(/[,;.:)]/u)[0]!;
  return `${lead} | ${tail}`;
}

function breachOf(reading: Reading, passage: Passage, index: number): Breach[] {
  const [first, second] = [passage.figures[index]!, passage.figures[index + 1]];
  const shares = (figure: Observation | undefined): boolean =>
    figure?.unit === "%" && figure.role === "actual";
  if (!second || !shares(first) || !shares(second)) return [];
  const [a, b] = [nearWords(passage, index), nearWords(passage, index + 1)];
  const paired = pairs.some(
    ({ one, others }) =>
      (one.in(a) && !others.in(a) && others.in(b)) || (others.in(a) && one.in(b) && !others.in(b)),
  );
  if (!paired || meet(sum(intervalOf(first), intervalOf(second)), exactly(hundred))) return [];
  const made = shownNumber(plus(valueOf(first), valueOf(second)));
  const arithmetic = `${shownFigure(first)} + ${shownFigure(second)} = ${made}%, phải là 100%`;
  return [{ arithmetic, places: placesIn(reading, [first, second]) }];
}

export const complement: Rule = {
  id: "complement",
  severity: "warning",
  example: "đúng hạn 98,91%, trễ hạn 2,09%",
  says: { vi: "Hai tỷ lệ bù nhau không cộng thành 100%", en: "Two shares of one whole do not make 100%" },
  within: (reading) =>
    reading.passages.flatMap((passage) =>
      passage.figures.flatMap((_, index) => breachOf(reading, passage, index)),
    ),
};
