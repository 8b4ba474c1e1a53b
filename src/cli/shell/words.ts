import type { Argument, Command, Option } from "commander";
import { choicesOf } from "../choices.ts";

/** An option as a shell must know it. */
export interface OptionWords {
  names: readonly string[];
  description: string;
  /** False for a flag. */
  takesValue: boolean;
  choices: readonly string[];
}

/** A command as a shell must know it. */
export interface CommandWords {
  name: string;
  description: string;
  options: readonly OptionWords[];
  /** Words its first argument takes; none where it names files. */
  choices: readonly string[];
  takesFiles: boolean;
}

const optionWords = (option: Option): OptionWords => ({
  names: [option.short, option.long].filter((name) => name !== undefined),
  description: option.description,
  takesValue: option.required || option.optional,
  choices: choicesOf(option),
});

const choicesIn = ([first]: readonly Argument[]): readonly string[] => (first ? choicesOf(first) : []);

const HELP = (program: Command): OptionWords => ({
  names: ["-h", "--help"],
  description: program.createHelp().visibleOptions(program).at(-1)?.description ?? "",
  takesValue: false,
  choices: [],
});

/** Commands of the tree with their options and those of the program. */
export function commandWords(program: Command): CommandWords[] {
  const shared = [
    ...program.options.filter(({ long }) => long !== "--version").map(optionWords),
    HELP(program),
  ];
  return program.commands.map((command) => {
    const choices = choicesIn(command.registeredArguments);
    return {
      name: command.name(),
      description: command.description(),
      options: [...command.options.map(optionWords), ...shared],
      choices,
      takesFiles: command.registeredArguments.length > 0 && choices.length === 0,
    };
  });
}
