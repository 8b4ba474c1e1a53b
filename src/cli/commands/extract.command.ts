import type { Command } from "commander";
import { SECTIONS } from "../../render/section.ts";
import { oneOf, someOf } from "../choices.ts";
import { FORMAT_NAMES } from "../formats.ts";
import type { CommandContext } from "../command-context.ts";
import type { ExtractCommandOptions } from "./extract.ts";

const EXAMPLES = `  dtx extract report.txt
  dtx extract report.txt --format json
  dtx extract --only references *.txt
  cat report.txt | dtx extract --format json`;

/** Adds `dtx extract` to the command line. */
export function addExtract(program: Command, { messages, finish }: CommandContext): void {
  const { help } = messages;
  program
    .command("extract")
    .description(help.extract)
    .argument("[FILE...]", help.files)
    .option("-f, --format <FORMAT>", help.format, oneOf("--format", FORMAT_NAMES))
    .option("--only <PARTS>", help.only, someOf("--only", SECTIONS))
    .addHelpText("after", `\n${help.examples}\n${EXAMPLES}`)
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runExtract } = await import("./extract.ts");
      finish(await runExtract(files, command.optsWithGlobals<ExtractCommandOptions>(), messages));
    });
}
