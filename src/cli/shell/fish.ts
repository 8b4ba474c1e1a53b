import type { CommandWords, OptionWords } from "./words.ts";

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

function nameFlags(names: readonly string[]): string {
  return names
    .map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    .join(" ");
}

function optionLine(command: string, { names, description, takesValue, choices }: OptionWords): string {
  const value = takesValue ? (choices.length > 0 ? ` -x -a ${quoted(choices.join(" "))}` : " -r") : "";
  return `complete -c dtx -n '__fish_seen_subcommand_from ${command}' ${nameFlags(names)}${value} -d ${quoted(description)}`;
}

function linesOf({ name, description, options, choices }: CommandWords): string[] {
  return [
    `complete -c dtx -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ...options.map((option) => optionLine(name, option)),
    ...(choices.length > 0
      ? [`complete -c dtx -f -n '__fish_seen_subcommand_from ${name}' -a ${quoted(choices.join(" "))}`]
      : []),
  ];
}

/** fish: one line for each command and option. */
export const fishCompletion = (commands: readonly CommandWords[]): string =>
  ["# fish completion for dtx", ...commands.flatMap(linesOf), ""].join("\n");
