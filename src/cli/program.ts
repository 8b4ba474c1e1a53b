import { Command, type HelpConfiguration } from "commander";
import { ExitStatus } from "../errors.ts";
import { LANGUAGES } from "../messages/catalogue.ts";
import type { Messages } from "../messages/messages.ts";
import { oneOf } from "./choices.ts";
import type { CommandContext } from "./command-context.ts";
import { addCheck } from "./commands/check.command.ts";
import { addDiff } from "./commands/diff.command.ts";
import { addExtract } from "./commands/extract.command.ts";
import { addRefs } from "./commands/refs.command.ts";
import { COLOR_CHOICES } from "./terminal.ts";
import { VERSION } from "./version.ts";

const translatedHelp = (headings: Readonly<Record<string, string>>): HelpConfiguration => ({
  showGlobalOptions: true,
  styleTitle: (title) => headings[title] ?? title,
});

/** Runs the command line `args`; usage errors are thrown, help and version are printed. */
export async function runProgram(args: readonly string[], messages: Messages): Promise<ExitStatus> {
  let ended: ExitStatus = ExitStatus.done;
  const context: CommandContext = { messages, finish: (status) => (ended = status) };
  const program = new Command("dtx")
    .description(messages.help.program)
    .version(VERSION, "-V, --version", messages.help.version)
    .helpOption("-h, --help", messages.help.help)
    .helpCommand(false)
    .configureHelp(translatedHelp(messages.help.headings))
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
  program
    .option("--color <WHEN>", messages.help.color, oneOf("--color", COLOR_CHOICES))
    .option("--lang <LANGUAGE>", messages.help.lang, oneOf("--lang", LANGUAGES));
  addExtract(program, context);
  addDiff(program, context);
  addRefs(program, context);
  addCheck(program, context);
  await program.parseAsync(args, { from: "user" });
  return ended;
}
