import type { QuantityMention } from "../model/mention.ts";
import type { Observation } from "../model/observation.ts";
import type { LineIndex } from "../text/line-index.ts";
import { sliceTokens } from "../text/tokens.ts";
import { confirmed } from "./confidence.ts";
import type { Surroundings } from "./draft.ts";
import { proseDrafts } from "./prose.ts";
import type { Scene } from "./scene.ts";
import { tableDraft } from "./table-drafts.ts";
import { relatedInTables } from "./table-relations.ts";
import { tableCells } from "./tables.ts";
import { isWordless } from "./wordless.ts";

/** Binds every figure of the scene to its unit, role, label, period, area and relation. */
export function bindFigures(whole: Scene, around: Surroundings, lines: LineIndex): Observation[] {
  const { cells, taken } = tableCells(whole, around.read);
  const { blocks, blockAt, tokens } = whole.layout;
  const wordless = blocks.map((block) => isWordless(tokens, block));
  const isSaid = (figure: QuantityMention): boolean =>
    figure.unit !== null || wordless[blockAt(figure.from)] !== true;
  const scene = {
    ...whole,
    figures: whole.figures.filter((figure) => !taken.has(figure) && isSaid(figure)),
  };
  for (const cell of cells) around.trace?.cells.set(cell.figure, cell);
  const inTables = cells.map((cell) => ({ cell, draft: tableDraft(scene, cell, around) }));
  const drafts = [...proseDrafts(scene, around), ...relatedInTables(inTables)];
  const sorted = drafts.toSorted((a, b) => a.figure.from - b.figure.from);
  const ids = new Map(sorted.map(({ figure }, i) => [figure, `i${i + 1}`]));
  return sorted.map((draft): Observation => {
    const { figure, bearing, relation, sentence } = draft;
    const { kind, unit, label } = draft;
    const indicator = draft.ofPlan ? null : around.identify({ label, unit, kind, role: bearing.role });
    return {
      id: ids.get(figure)!,
      text: sliceTokens(tokens, figure.from, figure.to),
      span: lines.span(tokens.starts[figure.from]!, tokens.ends[figure.to - 1]!),
      value: draft.value,
      ...(figure.decimal === undefined ? {} : { decimal: figure.decimal }),
      upper: figure.upper,
      denominator: figure.denominator,
      kind,
      unit,
      bound: figure.bound,
      role: bearing.role,
      change: bearing.change,
      label,
      indicator,
      period: draft.period,
      area: draft.area,
      relation: relation && { type: relation.type, to: ids.get(relation.to)! },
      confidence: indicator ? confirmed(draft.confidence) : draft.confidence,
      sentence: sliceTokens(tokens, sentence.from, sentence.to),
    };
  });
}
