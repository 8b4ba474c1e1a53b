import type { Command } from "commander";
import { ExitStatus } from "../../errors.ts";
import { toolMessages } from "../../messages/tool/catalogue.ts";
import type { CommandContext } from "../command-context.ts";
import { write } from "../write.ts";

const EXAMPLES = `  dtx man > dtx.1
  dtx man --lang en > dtx.1`;

/** Adds `dtx man`: the manual page, built from the commands themselves. */
export function addMan(program: Command, { messages, finish }: CommandContext): void {
  program
    .command("man")
    .description(toolMessages(messages).help.man)
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async () => {
      const { manualOf } = await import("../shell/manual.ts");
      await write(manualOf(program, messages));
      finish(ExitStatus.done);
    });
}
