import type { Command } from "commander";
import { toolMessages } from "../../messages/tool/catalogue.ts";
import type { CommandContext } from "../command-context.ts";
import { addInputOptions } from "../inputs/input-options.ts";
import type { ShowCommandOptions } from "./show.ts";

const EXAMPLES = `  dtx show report.txt
  dtx show report.txt --no-pager
  cat report.txt | dtx show`;

/** Adds `dtx show` to the command line. */
export function addShow(program: Command, { messages, finish }: CommandContext): void {
  const { help } = toolMessages(messages);
  const command = program.command("show").description(help.show).argument("[FILE...]", help.showFile);
  addInputOptions(command, messages)
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runShow } = await import("./show.ts");
      finish(await runShow(files, command.optsWithGlobals<ShowCommandOptions>(), messages));
    });
}
