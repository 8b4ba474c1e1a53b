import type { MissingOfColumn } from "../../model/comparison.ts";
import { html, type Markup } from "./markup.ts";
import type { MatrixPlace } from "./matrix-place.ts";

/** What each column leaves out, column by column. */
export function drawMissing(missing: readonly MissingOfColumn[], { names, messages }: MatrixPlace): Markup {
  const { missing: words } = messages.comparison;
  return html`${missing.map(
    ({ missing: lacking }, at) =>
      html`<section>
        <h2>
          ${names[at]} <small>${lacking.length > 0 ? words.lacks(lacking.length) : words.nothing}</small>
        </h2>
        <table lang="vi">
          <tbody>
            ${lacking.map(
              ({ label, unit, filled }) =>
                html`<tr data-facets="">
                  <th scope="row">${label}${unit && html` <small>(${unit})</small>`}</th>
                  <td>${words.states(filled, names.length)}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </section> `,
  )}`;
}
