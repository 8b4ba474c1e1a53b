import { Help, type HelpConfiguration } from "commander";
import type { Messages } from "../messages/messages.ts";
import { toolMessages } from "../messages/tool/catalogue.ts";

const plain = new Help();

/** commander's help with its own words in the reader's language. */
export function translatedHelp(messages: Messages): HelpConfiguration {
  const { headings } = messages.help;
  const { usage } = toolMessages(messages);
  const translated = (line: string): string =>
    Object.entries(usage).reduce((text, [word, own]) => text.replace(word, own), line);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => headings[title] ?? title,
    commandUsage: (command) => translated(plain.commandUsage(command)),
    subcommandTerm: (command) => translated(plain.subcommandTerm(command)),
  };
}
