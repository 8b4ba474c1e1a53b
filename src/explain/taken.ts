import type { Cell } from "../binding/tables.ts";
import type { ProseSteps } from "../binding/trace.ts";
import type { Hanging, TakenFigure } from "../model/explanation.ts";
import type { QuantityMention } from "../model/mention.ts";
import type { Observation } from "../model/observation.ts";
import { sliceTokens } from "../text/tokens.ts";
import { areaOrigin, fromWords, nowhere, periodOrigin, roleOrigin, unitOrigin } from "./origins.ts";
import type { Traced } from "./traced.ts";

const textOf = ({ reading }: Traced, from: number, to: number): string =>
  sliceTokens(reading.scene.layout.tokens, from, to).replace(/\s+/gu, " ");

function relationOf({ observations }: Traced, { relation }: Observation): TakenFigure["relation"] {
  const to = relation && observations.find(({ id }) => id === relation.to);
  return to ? { type: relation.type, text: to.text, line: to.span.line } : null;
}

function catalogueOf({ match }: Traced, observation: Observation): TakenFigure["catalogue"] {
  const { label, unit, kind, role, indicator } = observation;
  const found = indicator === null ? null : match({ label, unit, kind, role });
  return found && { method: found.method, name: found.name, score: found.score };
}

/** What holds for every figure, wherever it stands. */
const basics = (traced: Traced, figure: QuantityMention, observation: Observation) => ({
  taken: true as const,
  observation,
  rule: figure.by,
  read: textOf(traced, figure.outer.from, figure.outer.to),
  catalogue: catalogueOf(traced, observation),
  relation: relationOf(traced, observation),
});

function inSentence(
  traced: Traced,
  figure: QuantityMention,
  observation: Observation,
  steps: ProseSteps,
): TakenFigure {
  const { slot, labelled } = steps;
  const on = slot.on && traced.observationOf(slot.on.figure);
  const hanging: Hanging | null = on && { link: slot.link, on: on.text };
  return {
    ...basics(traced, figure, observation),
    hanging,
    label: { before: labelled.lead, behind: labelled.tail, context: labelled.context },
    unit: unitOrigin(traced, steps),
    role: roleOrigin(traced, steps, observation.role, on),
    period: periodOrigin(traced, steps),
    area: areaOrigin(traced, steps, on),
  };
}

/** In a table the heads of its row and column say all. */
function inTable(traced: Traced, figure: QuantityMention, observation: Observation, cell: Cell): TakenFigure {
  const [head] = cell.heads;
  const column = head ? fromWords(traced, "table", head) : nowhere("table");
  const { rowLabel } = cell;
  const place =
    rowLabel && traced.reading.scene.places.find(({ from }) => from >= rowLabel.from && from < rowLabel.to);
  const dated = observation.period !== null && column.words?.includes(observation.period.text);
  return {
    ...basics(traced, figure, observation),
    hanging: null,
    label: null,
    unit: figure.unit === null ? nowhere(cell.unit ? "table" : "none") : fromWords(traced, "figure", figure),
    role: column,
    period: dated ? column : nowhere(observation.period ? "document" : "none"),
    area: place ? fromWords(traced, "table", place) : nowhere(observation.area ? "document" : "none"),
  };
}

/** Why a figure says what it says; null where it stands in no sentence and no cell. */
export function explainTaken(traced: Traced, figure: QuantityMention): TakenFigure | null {
  const observation = traced.observationOf(figure);
  const steps = traced.trace.prose.get(figure);
  const cell = traced.trace.cells.get(figure);
  if (!observation) return null;
  if (steps) return inSentence(traced, figure, observation, steps);
  return cell ? inTable(traced, figure, observation, cell) : null;
}
