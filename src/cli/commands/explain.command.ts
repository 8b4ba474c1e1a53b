import type { Command } from "commander";
import { explainMessages } from "../../messages/explain/catalogue.ts";
import { indicatorMessages } from "../../messages/indicators/catalogue.ts";
import { oneOf } from "../choices.ts";
import type { CommandContext } from "../command-context.ts";
import { addInputOptions } from "../inputs/input-options.ts";
import type { ExplainCommandOptions } from "./explain.ts";

const EXAMPLES = `  dtx explain report.txt:7
  dtx explain report.txt:7:52
  dtx explain report.txt:7 --format json`;

/** Adds `dtx explain` to the command line. */
export function addExplain(program: Command, { messages, finish }: CommandContext): void {
  const { help } = explainMessages(messages);
  const command = program
    .command("explain")
    .description(help.explain)
    .argument("<FILE:LINE[:COLUMN]>", help.place)
    .option("-f, --format <FORMAT>", help.format, oneOf("--format", ["text", "json"]))
    .option("--catalogue <FILE>", indicatorMessages(messages).help.file);
  addInputOptions(command, messages)
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (place: string, _options: unknown, command: Command) => {
      const { runExplain } = await import("./explain.ts");
      finish(await runExplain(place, command.optsWithGlobals<ExplainCommandOptions>(), messages));
    });
}
