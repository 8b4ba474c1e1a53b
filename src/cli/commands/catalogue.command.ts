import type { Command } from "commander";
import { indicatorMessages } from "../../messages/indicators/catalogue.ts";
import { oneOf } from "../choices.ts";
import type { CommandContext } from "../command-context.ts";
import { CATALOGUE_FORMATS } from "../catalogue/formats.ts";
import type { CatalogueCommandOptions } from "./catalogue.ts";

const EXAMPLES = `  dtx catalogue
  dtx catalogue "dung han"
  dtx catalogue --pillar "kinh tế số" --format json`;

/** Adds `dtx catalogue` to the command line. */
export function addCatalogue(program: Command, { messages, finish }: CommandContext): void {
  const { help } = indicatorMessages(messages);
  program
    .command("catalogue")
    .description(help.catalogue)
    .argument("[WORDS...]", help.words)
    .option("--pillar <PILLAR>", help.pillar)
    .option("--catalogue <FILE>", help.file)
    .option("-f, --format <FORMAT>", help.format, oneOf("--format", CATALOGUE_FORMATS))
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (words: string[], _options: unknown, command: Command) => {
      const { runCatalogue } = await import("./catalogue.ts");
      finish(await runCatalogue(words, command.optsWithGlobals<CatalogueCommandOptions>(), messages));
    });
}
