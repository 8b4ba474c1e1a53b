import type { Command, Option } from "commander";
import type { Messages } from "../../messages/messages.ts";
import { toolMessages } from "../../messages/tool/catalogue.ts";
import { VERSION } from "../version.ts";

/** Text as roff prints it: backslashes and hyphens as they are, no line taken for a request. */
const roff = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/gm, "\\&$1");

const section = (title: string, ...lines: readonly string[]): string => [`.SH ${title}`, ...lines].join("\n");
const item = (term: string, text: string): string => `.TP\n.B ${roff(term)}\n${roff(text)}`;
const optionItem = ({ flags, description }: Option): string => item(flags, description);

const usageOf = (command: Command): string => command.createHelp().commandUsage(command);

function commandPart(command: Command): string {
  const options = command.createHelp().visibleOptions(command);
  return [
    `.SS ${roff(command.name())}`,
    roff(command.description()),
    ".PP",
    `.B ${roff(usageOf(command))}`,
    ...command.registeredArguments.map((argument) => item(argument.name(), argument.description)),
    ...options.map(optionItem),
  ].join("\n");
}

const itemsOf = (entries: Readonly<Record<string, string>>): string[] =>
  Object.entries(entries).map(([term, text]) => item(term, text));

const EXAMPLE = '{"lang": "vi", "extract": {"format": "json"}}';

/** The manual page of the whole command line, for `man`. */
export function manualOf(program: Command, messages: Messages): string {
  const { man } = toolMessages(messages);
  const parts = [
    `.TH DTX 1 "" "dtx ${VERSION}"`,
    section(man.name, `dtx \\- ${roff(program.description())}`),
    section(man.synopsis, `.B ${roff(usageOf(program))}`),
    section(man.commands, ...program.commands.map(commandPart)),
    section(man.options, ...program.createHelp().visibleOptions(program).map(optionItem)),
    section(man.configuration, roff(man.configurationText(EXAMPLE))),
    section(man.environment, ...itemsOf(man.variables)),
    section(man.exitStatus, ...itemsOf(man.statuses)),
  ];
  return `${parts.join("\n")}\n`;
}
