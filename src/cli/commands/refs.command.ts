import type { Command } from "commander";
import { oneOf } from "../choices.ts";
import type { CommandContext } from "../command-context.ts";
import { addInputOptions } from "../inputs/input-options.ts";
import { REFS_FORMAT_NAMES } from "../refs-formats.ts";
import type { RefsCommandOptions } from "./refs.ts";

const EXAMPLES = `  dtx refs report.txt
  dtx refs *.txt --format csv`;

/** Adds `dtx refs` to the command line. */
export function addRefs(program: Command, { messages, finish }: CommandContext): void {
  const { help } = messages;
  const command = program.command("refs").description(help.refs).argument("[FILE...]", help.files);
  addInputOptions(command, messages)
    .option("-f, --format <FORMAT>", help.refsFormat, oneOf("--format", REFS_FORMAT_NAMES))
    .addHelpText("after", `\n${help.examples}\n${EXAMPLES}`)
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runRefs } = await import("./refs.ts");
      finish(await runRefs(files, command.optsWithGlobals<RefsCommandOptions>(), messages));
    });
}
