import type { Command } from "commander";
import { COLUMNS_BY } from "../../compare/columns.ts";
import { oneOf } from "../choices.ts";
import type { CommandContext } from "../command-context.ts";
import { COMPARISON_FORMAT_NAMES } from "../comparison-formats.ts";
import { addSelectionOptions } from "../comparison-options.ts";
import { addInputOptions } from "../inputs/input-options.ts";
import { addOutputOptions } from "../outputs/output-options.ts";
import type { CompareCommandOptions } from "./compare.ts";

const EXAMPLES = `  dtx compare january.txt february.txt
  dtx compare *.txt --by period
  dtx compare *.txt --rank "hồ sơ trực tuyến"
  dtx compare *.txt --missing`;

/** Adds `dtx compare` to the command line. */
export function addCompare(program: Command, { messages, finish }: CommandContext): void {
  const { help } = messages.comparison;
  const command = program
    .command("compare")
    .description(help.compare)
    .argument("[FILE...]", messages.help.files);
  addSelectionOptions(addInputOptions(command, messages), messages);
  addOutputOptions(command, COMPARISON_FORMAT_NAMES, messages)
    .option("--by <COLUMNS>", help.by, oneOf("--by", COLUMNS_BY))
    .option("--rank <INDICATOR>", help.rank)
    .option("--missing", help.missing)
    .option("--require <FILE>", help.require)
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runCompare } = await import("./compare.ts");
      finish(await runCompare(files, command.optsWithGlobals<CompareCommandOptions>(), messages));
    });
}
