import type { ComparisonColumn, MissingOfColumn } from "../../model/comparison.ts";
import { wrap } from "../table/wrap.ts";
import { visible } from "../visible.ts";
import { columnNames } from "./names.ts";
import type { MatrixOptions } from "./options.ts";

/** Column by column, the indicators it leaves out, those most others state first. */
export function drawMissing(
  missing: readonly MissingOfColumn[],
  columns: readonly ComparisonColumn[],
  options: MatrixOptions,
): string {
  const { messages, paint, width } = options;
  const { missing: words } = messages.comparison;
  const names = columnNames(columns, messages, options.by);
  return missing
    .map(({ missing: lacking }, at) => {
      const head = paint.strong(
        `${names[at]}: ${lacking.length ? words.lacks(lacking.length) : words.nothing}`,
      );
      const lines = lacking
        .toSorted((a, b) => b.filled - a.filled)
        .flatMap(({ label, unit, filled }) => {
          const [first = "", ...more] = wrap(
            `- ${visible(label)}${unit ? `, ${visible(unit)}` : ""} (${words.states(filled, columns.length)})`,
            width,
          );
          return [first, ...more.map((line) => `  ${line}`)];
        });
      return [head, ...lines].join("\n");
    })
    .join("\n\n");
}
