import type { Messages } from "../../messages/messages.ts";
import type { ComparisonRow } from "../../model/comparison.ts";
import { writeCell } from "../comparison/cells.ts";
import { writeChange } from "../comparison/change.ts";
import { plainDigits, vietnameseDigits } from "../number.ts";
import { html, type Markup, type Piece } from "./markup.ts";
import type { MatrixPlace } from "./matrix-place.ts";

/** What is said of a whole row: of areas the best, the worst and the middle; of two reports or of time the change. */
export interface Summary {
  heads: readonly string[];
  draw: (row: ComparisonRow) => Markup;
  /** The figures and what is said of them, in the order of the columns. */
  beside: (figures: Piece, said: Piece) => Piece;
}

const behind: Summary["beside"] = (figures, said) => [figures, said];

function areaSummary({ columns, names, messages }: MatrixPlace): Summary {
  const { best, worst, median } = messages.comparison.columns;
  const named = ({ cells }: ComparisonRow, key: string | null | undefined): Markup | null => {
    const at = columns.findIndex((column) => column.key === key);
    return at < 0 ? null : html`${names[at]}<br /><small>${writeCell(cells[at] ?? null)}</small>`;
  };
  return {
    heads: [best, worst, median],
    beside: (figures, said) => [said, figures],
    draw: (row) => {
      const { standing } = row;
      const middle = standing
        ? `${vietnameseDigits(plainDigits(standing.median))}${row.unit === "%" ? "%" : ""}`
        : "";
      return html`<td>${named(row, standing?.best)}</td>
        <td>${named(row, standing?.worst)}</td>
        <td>${middle}</td>`;
    },
  };
}

const changeSummary = (messages: Messages): Summary => ({
  heads: [messages.comparison.columns.change],
  beside: behind,
  draw: (row) => {
    const better = row.delta?.better;
    const kind = better == null ? "" : better ? " good" : " bad";
    return html`<td class="change${kind}">${writeChange(row, messages)}</td>`;
  },
});

export function rowSummary(place: MatrixPlace): Summary {
  if (place.by === "area") return areaSummary(place);
  const course = place.by === "period" || place.columns.length === 2;
  return course ? changeSummary(place.messages) : { heads: [], draw: () => html``, beside: behind };
}
