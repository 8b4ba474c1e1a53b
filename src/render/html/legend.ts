import type { PageMessages } from "../../messages/output/messages.ts";
import { html, type Markup } from "./markup.ts";

/** What the marks in the text stand for. */
export const drawLegend = ({ legend, marks }: PageMessages): Markup =>
  html`<ul class="legend" aria-label="${legend}">
    <li><mark class="figure">${marks.figure}</mark></li>
    <li><mark class="date">${marks.date}</mark></li>
    <li><mark class="reference">${marks.reference}</mark></li>
  </ul> `;
