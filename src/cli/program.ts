import { Command } from "commander";
import { ExitStatus } from "../errors.ts";
import { LANGUAGES } from "../messages/catalogue.ts";
import type { Messages } from "../messages/messages.ts";
import { toolMessages } from "../messages/tool/catalogue.ts";
import { oneOf } from "./choices.ts";
import type { CommandContext } from "./command-context.ts";
import { addCatalogue } from "./commands/catalogue.command.ts";
import { addCheck } from "./commands/check.command.ts";
import { addCompare } from "./commands/compare.command.ts";
import { addCompletion } from "./commands/completion.command.ts";
import { addDiff } from "./commands/diff.command.ts";
import { addExplain } from "./commands/explain.command.ts";
import { addExtract } from "./commands/extract.command.ts";
import { addMan } from "./commands/man.command.ts";
import { addRefs } from "./commands/refs.command.ts";
import { addSchema } from "./commands/schema.command.ts";
import { addShow } from "./commands/show.command.ts";
import { applyConfig } from "./config/apply-config.ts";
import type { Config } from "./config/config.ts";
import { translatedHelp } from "./translated-help.ts";
import { COLOR_CHOICES } from "./terminal.ts";
import { VERSION } from "./version.ts";

/** Every command, in the order in which help lists them. */
const COMMANDS = [
  addExtract,
  addShow,
  addExplain,
  addDiff,
  addCompare,
  addRefs,
  addCheck,
  addCatalogue,
  addSchema,
  addCompletion,
  addMan,
];

/** The whole command line, not yet run. */
export function buildProgram(context: CommandContext): Command {
  const { messages } = context;
  const { help } = toolMessages(messages);
  const program = new Command("dtx")
    .description(messages.help.program)
    .version(VERSION, "-V, --version", messages.help.version)
    .helpOption("-h, --help", messages.help.help)
    .helpCommand(false)
    .configureHelp(translatedHelp(messages))
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .option("--color <WHEN>", messages.help.color, oneOf("--color", COLOR_CHOICES))
    .option("--lang <LANGUAGE>", messages.help.lang, oneOf("--lang", LANGUAGES))
    .option("-q, --quiet", help.quiet)
    .option("--no-pager", help.pager);
  for (const add of COMMANDS) add(program, context);
  return program;
}

/** Runs the command line `args`; usage errors are thrown, help and version are printed. */
export async function runProgram(
  args: readonly string[],
  messages: Messages,
  config: Config | null = null,
): Promise<ExitStatus> {
  let ended: ExitStatus = ExitStatus.done;
  const program = buildProgram({ messages, finish: (status) => (ended = status) });
  applyConfig(program, config);
  await program.parseAsync(args, { from: "user" });
  return ended;
}
