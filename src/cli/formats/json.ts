import { renderJson } from "../../render/json.ts";
import { withSections } from "../../render/section.ts";
import type { Format } from "../format.ts";

/** One input gives one object; several give an array in input order, failed ones as `{source, error}`. */
export const json: Format = async function* (outcomes, { many, sections }) {
  let before = many ? "[\n" : "";
  for await (const outcome of outcomes) {
    const shown = "report" in outcome ? withSections(outcome.report, sections) : outcome;
    yield `${before}${renderJson(shown)}`;
    before = ",\n";
  }
  yield many ? "\n]\n" : "\n";
};
