import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import type { Observation } from "../../model/observation.ts";
import { unitBeside, writeFigure } from "../figure.ts";
import { isUnsure } from "../unsure.ts";
import type { Facet } from "./facets.ts";
import { html, type Markup } from "./markup.ts";

/** Why a figure should be looked at, or what it is besides a plain result. */
export function flagsOf(observation: Observation, found: boolean, messages: Messages): string[] {
  const { flags } = outputMessages(messages).page;
  return [
    isUnsure(observation) ? flags.unsure : "",
    found ? flags.finding : "",
    observation.role === "target" ? flags.target : "",
    observation.role === "change" ? flags.change : "",
  ].filter(Boolean);
}

export function observationFacets(
  observation: Observation,
  pillar: string | null,
  flags: readonly string[],
  messages: Messages,
): Facet[] {
  const { page, kinds } = outputMessages(messages);
  const { kind, area } = messages.columns;
  return [
    { key: "pillar", name: page.pillar, value: pillar ?? messages.report.otherGroup },
    { key: "kind", name: kind, value: kinds[observation.kind] },
    { key: "area", name: area, value: observation.area?.name ?? messages.comparison.unknown },
    ...flags.map((value) => ({ key: "flag", name: page.flag, value })),
  ];
}

/** The label with its role and doubts beside it. */
export function drawLabel(observation: Observation, found: boolean, messages: Messages): Markup {
  const { flags } = outputMessages(messages).page;
  const { role, change, label } = observation;
  const said =
    role === "target" ? flags.target : role === "change" && change ? messages.roles[change.direction] : "";
  return html`${label}${said && html`<span class="flag">${said}</span>`}${
    isUnsure(observation) && html`<span class="flag warn">? ${flags.unsure}</span>`
  }${found && html`<span class="flag warn">${flags.finding}</span>`}`;
}

/** A figure that leads to its place in the text, its unit beneath. */
export const drawFigure = (observation: Observation, place: string | null): Markup => {
  const figure = writeFigure(observation);
  const unit = unitBeside(observation.unit);
  return html`${place === null ? html`<b>${figure}</b>` : html`<a class="to" href="#${place}">${figure}</a>`}${
    unit && html`<small>${unit}</small>`
  }`;
};
