import type { Command } from "commander";
import { ExitStatus } from "../../errors.ts";
import { toolMessages } from "../../messages/tool/catalogue.ts";
import { oneOf } from "../choices.ts";
import type { CommandContext } from "../command-context.ts";
import { write } from "../write.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

const EXAMPLES = `  source <(dtx completion bash)
  dtx completion zsh > _dtx
  dtx completion fish > dtx.fish`;

/** Adds `dtx completion`: what a shell needs to complete our commands. */
export function addCompletion(program: Command, { messages, finish }: CommandContext): void {
  const { help } = toolMessages(messages);
  program
    .command("completion")
    .description(help.completion)
    .argument("<SHELL>", help.shell, oneOf("SHELL", SHELLS))
    .addHelpText("after", `\n${messages.help.examples}\n${EXAMPLES}`)
    .action(async (shell: Shell) => {
      const { completionFor } = await import("../shell/completion.ts");
      await write(completionFor(shell, program));
      finish(ExitStatus.done);
    });
}
