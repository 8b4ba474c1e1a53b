import { searchCatalogue } from "../../catalogue/search.ts";
import { ExitStatus } from "../../errors.ts";
import { indicatorMessages } from "../../messages/indicators/catalogue.ts";
import type { Messages } from "../../messages/messages.ts";
import { drawIndicators } from "../../render/indicators/table.ts";
import { renderJson } from "../../render/json.ts";
import { loadCatalogue } from "../catalogue/load-catalogue.ts";
import type { CatalogueFormat } from "../catalogue/formats.ts";
import { chalkPaint } from "../formats/table.ts";
import { outputWidth, usesColor, type ColorChoice } from "../terminal.ts";
import { write } from "../write.ts";

export interface CatalogueCommandOptions {
  pillar?: string;
  catalogue?: string;
  format?: CatalogueFormat;
  color?: ColorChoice;
}

/** `dtx catalogue [WORDS...]`: the indicators whose names hold all the words. */
export async function runCatalogue(
  words: readonly string[],
  { pillar, catalogue, format, color }: CatalogueCommandOptions,
  messages: Messages,
): Promise<ExitStatus> {
  const all = await loadCatalogue(catalogue, messages);
  if (all === null) return ExitStatus.input;
  const found = searchCatalogue(all, pillar === undefined ? { words } : { words, pillar });
  if (format === "json") {
    const { SCHEMA_VERSION } = await import("../../extract.ts");
    await write(`${renderJson({ schemaVersion: SCHEMA_VERSION, indicators: found })}\n`);
  } else {
    const width = outputWidth(process.stdout, process.env);
    const paint = chalkPaint(usesColor(color ?? "auto", process.stdout, process.env));
    await write(drawIndicators(found, indicatorMessages(messages), { width, paint }));
  }
  return ExitStatus.done;
}
