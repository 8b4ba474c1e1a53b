import type { Command } from "commander";
import { checkMessages } from "../../messages/check.ts";
import { CHECK_FORMAT_NAMES } from "../check-formats.ts";
import type { CommandContext } from "../command-context.ts";
import { addInputOptions } from "../inputs/input-options.ts";
import { addOutputOptions } from "../outputs/output-options.ts";
import type { CheckCommandOptions } from "./check.ts";

const EXAMPLES = `  dtx check report.txt
  dtx check january.txt february.txt --format sarif
  dtx check report.txt --ignore stale --ignore parts-sum@report.txt:12
  dtx check --rules`;

const added = (value: string, before: string[] = []): string[] => [...before, ...value.split(",")];

/** Adds `dtx check` to the command line. */
export function addCheck(program: Command, { messages, finish }: CommandContext): void {
  const { help } = checkMessages(messages);
  const command = program
    .command("check")
    .description(help.check)
    .argument("[FILE...]", messages.help.files)
    .option("--ignore <RULE>", help.ignore, added)
    .option("--map <FILE>", help.map)
    .option("--rules", help.rules);
  addOutputOptions(addInputOptions(command, messages), CHECK_FORMAT_NAMES, messages)
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runCheck } = await import("./check.ts");
      finish(await runCheck(files, command.optsWithGlobals<CheckCommandOptions>(), messages));
    });
}
