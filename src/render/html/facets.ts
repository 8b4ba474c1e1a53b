import type { PageMessages } from "../../messages/output/messages.ts";
import { html, type Markup } from "./markup.ts";

/** One thing by which rows can be filtered: the kind `count`, the area `Thanh Hóa`. */
export interface Facet {
  key: string;
  /** What the filter is called. */
  name: string;
  value: string;
}

/** A row's facets as one word each, for an attribute. */
const token = ({ key, value }: Facet): string => `${key}:${value.replace(/\s+/gu, "_")}`;
export const tokens = (facets: readonly Facet[]): string => facets.map(token).join(" ");

/** The values that rows have, by filter, in the order they come. */
function optionsOf(facets: readonly Facet[]): Map<string, Map<string, Facet>> {
  const byKey = new Map<string, Map<string, Facet>>();
  for (const facet of facets) {
    const options = byKey.get(facet.key) ?? new Map<string, Facet>();
    byKey.set(facet.key, options.set(token(facet), facet));
  }
  return byKey;
}

function drawSelect(options: ReadonlyMap<string, Facet>, all: string): Markup {
  const [[, { name, key }]] = [...options] as [[string, Facet]];
  return html`<label
    ><span>${name}</span>
    <select data-filter="${key}">
      <option value="">${all}</option>
      ${[...options].map(([value, facet]) => html`<option value="${value}">${facet.value}</option>`)}
    </select></label
  >`;
}

/** Search and filters over all rows of the page; a filter with one value only is left out. */
export function drawFilters(facets: readonly Facet[], messages: PageMessages): Markup {
  const selects = [...optionsOf(facets).values()].filter(({ size }) => size > 1);
  return html`<div class="filters" role="search" aria-label="${messages.filters}" hidden>
    <label class="search"
      ><span class="unseen">${messages.search}</span>
      <input type="search" placeholder="${messages.search}" autocomplete="off" spellcheck="false"
    /></label>
    ${selects.map((options) => drawSelect(options, messages.all))}
    <button type="button" data-reset>${messages.reset}</button>
    <output role="status" data-shown="${messages.shown("{shown}", "{all}")}"></output>
  </div>`;
}
