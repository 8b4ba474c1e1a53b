import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { COMPARISON_FORMAT_NAMES } from "../comparison-formats.ts";
import { addSelectionOptions } from "../comparison-options.ts";
import { addInputOptions } from "../inputs/input-options.ts";
import { addOutputOptions } from "../outputs/output-options.ts";
import type { DiffCommandOptions } from "./diff.ts";

const EXAMPLES = `  dtx diff january.txt february.txt
  dtx diff january.txt february.txt --format json
  dtx diff january.txt february.txt -o changes.xlsx --force
  dtx diff january.txt february.txt --only changed,flagged --sort change`;

/** Adds `dtx diff` to the command line. */
export function addDiff(program: Command, { messages, finish }: CommandContext): void {
  const { help } = messages.comparison;
  const command = program
    .command("diff")
    .description(help.diff)
    .argument("<LEFT>", help.left)
    .argument("<RIGHT>", help.right);
  addSelectionOptions(addInputOptions(command, messages), messages);
  addOutputOptions(command, COMPARISON_FORMAT_NAMES, messages)
    .option("--save-map <FILE>", help.saveMap)
    .option("--exit-code", help.exitCode)
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (left: string, right: string, _options: unknown, command: Command) => {
      const { runDiff } = await import("./diff.ts");
      finish(await runDiff(left, right, command.optsWithGlobals<DiffCommandOptions>(), messages));
    });
}
